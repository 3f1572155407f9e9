using System.Reflection;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text.Json;
using NeuronDocs.Examples;

namespace NeuronDocs.Playground;

/// <summary>The examples as JavaScript calls them, in a page's worker or under Node. One thread, no time limit: whoever loads this ends it.</summary>
[SupportedOSPlatform("browser")]
public static partial class Playground
{
    private static readonly IReadOnlyList<Example> Examples = ExampleCatalog.Find(typeof(Playground).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Value == "snippets")
        .Select(metadata => Assembly.Load(metadata.Key)));

    /// <summary>The ids of all examples, ordered.</summary>
    /// <returns>For instance <c>neuron/weighted-sum</c>.</returns>
    [JSExport]
    public static string[] Ids() => [.. Examples.Select(example => example.Id)];

    /// <summary>Runs an example; what goes wrong is in the answer, not thrown.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="arguments">Values of its parameters as <c>name=value</c>; the others keep their defaults.</param>
    /// <returns>A <see cref="Run"/> as one line of JSON.</returns>
    [JSExport]
    public static string Reproduce(string id, string[] arguments) => JsonSerializer.Serialize(RunOf(id, arguments), RunContext.Default.Run);

    private static Run RunOf(string id, string[] arguments)
    {
        if (Examples.FirstOrDefault(candidate => candidate.Id == id) is not { } example)
            return new Run(id, "", [], $"There is no example '{id}'.", 0);
        var result = CapturedRun.Here(id, () => example.Invoke(ExampleArguments.Parse(example, arguments)));
        var failure = result.Exception is { } exception ? ExampleRunner.Describe(example, exception) : null;
        return new Run(id, result.Output, result.Figures, failure, result.Elapsed.TotalMilliseconds);
    }

    // The runtime asks for an entry point; whoever loads it calls the exports instead.
    private static void Main()
    {
    }
}
