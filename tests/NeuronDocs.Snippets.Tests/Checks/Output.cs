using System.Globalization;
using NeuronDocs.Examples;
using NeuronDocs.Site;

namespace NeuronDocs.Snippets.Tests;

/// <summary>The labelled values of a run: <c>Output.Of("neuron/weighted-sum")["z"]</c>.</summary>
internal sealed class Output
{
    private readonly VerifiedOutput _printed;
    private readonly string _id;

    private Output(string id, ExampleRun run)
    {
        Assert.True(run.Succeeded, run.Failure);
        _id = id;
        _printed = VerifiedOutput.Parse(run.Output, id, new FindingList());
    }

    /// <summary>Every label, with its index, in the order printed.</summary>
    public IEnumerable<string> Labels => _printed.Values.Select(value => value.Name);

    /// <summary>The number printed under a label such as <c>z</c> or <c>steps[0.2]</c>; in percent as printed.</summary>
    public double this[string label] => Find(label) switch
    {
        { Text: "NaN" } => double.NaN,
        { Text: "inf" } => double.PositiveInfinity,
        { Text: "-inf" } => double.NegativeInfinity,
        { IsNumeric: true } value => double.Parse(value.Text.TrimEnd('%', ' '), CultureInfo.InvariantCulture),
        var value => throw new InvalidOperationException($"{_id}#{label} is '{value.Text}', no number."),
    };

    /// <summary>What the example prints as it is published.</summary>
    public static Output Of(string id) => new(id, FreshRuns.Of(id));

    /// <summary>What the example prints with other values, such as <c>eta=0.1</c>.</summary>
    public static Output With(string id, params string[] arguments)
    {
        var example = FreshRuns.Of(id).Example;
        return new(id, ExampleRunner.Run(example, ExampleArguments.Parse(example, arguments)));
    }

    /// <summary>The text printed under a label.</summary>
    public string Text(string label) => Find(label).Text;

    private PrintedValue Find(string label) =>
        _printed.Find(label) ?? throw new InvalidOperationException($"{_id} prints no '{label}'.{_printed.Hint(label)}");
}
