using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeuronDocs.Core;
using NeuronDocs.Examples;
using NeuronDocs.Site;

namespace NeuronDocs.Snippets.Tests;

/// <summary>A reader moves every part of an explorer to every end: whatever is allowed runs, says something and draws something.</summary>
public sealed partial class ExplorerTests
{
    private static readonly Example[] Explorers = [.. FreshRuns.Examples.Where(example => example.Slug.StartsWith("explore-", StringComparison.Ordinal))];

    public static TheoryData<string> Ids => [.. Explorers.Select(example => example.Id)];

    [Fact]
    public void Every_chapter_has_one_explorer() =>
        Assert.Equal(FreshRuns.Examples.Select(example => example.Chapter).Distinct().Order(StringComparer.Ordinal), Explorers.Select(example => example.Chapter));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_parameter_has_its_limits(string id) =>
        Assert.All(FreshRuns.Of(id).Example.Parameters, parameter => Assert.True(parameter.Range is not null || parameter.Choice is not null || parameter.IsSeed, $"{id}: '{parameter.Name}' could be anything."));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_corner_and_what_lies_between_runs(string id)
    {
        var example = FreshRuns.Of(id).Example;
        Xoshiro256 random = new(1);
        string[] defects = [.. Choices(example).SelectMany(chosen => Settings(example, chosen, random)).SelectMany(values => Defects(example, values))];
        Assert.True(defects.Length == 0, string.Join("\n", defects.Take(20)));
    }

    /// <summary>All combinations of the words that can be chosen.</summary>
    private static IEnumerable<Dictionary<string, object>> Choices(Example example)
    {
        IEnumerable<Dictionary<string, object>> all = [[]];
        foreach (var parameter in example.Parameters.Where(parameter => parameter.Choice is not null))
            all = [.. all.SelectMany(values => parameter.Choice!.Values.Select(word => new Dictionary<string, object>(values) { [parameter.Name] = word }))];
        return all;
    }

    /// <summary>All numbers at their least, all at their greatest, some other corners, and some places inside.</summary>
    private static IEnumerable<Dictionary<string, object>> Settings(Example example, Dictionary<string, object> chosen, Xoshiro256 random)
    {
        var draws = 2000 / (100 + 8 * Choices(example).Count());
        return Enumerable.Range(0, 2 + 2 * draws).Select(i =>
        {
            var values = new Dictionary<string, object>(chosen);
            foreach (var (name, type, range) in example.Parameters.Where(parameter => parameter.Range is not null).Select(parameter => (parameter.Name, parameter.Type, parameter.Range!)))
            {
                var share = i < 2 ? i : i < 2 + draws ? random.Next(2) : random.NextDouble();
                var value = range.Log ? range.Min * Math.Pow(range.Max / range.Min, share) : range.Min + share * (range.Max - range.Min);
                values[name] = Convert.ChangeType(Math.Clamp(type == typeof(int) ? Math.Round(value) : value, range.Min, range.Max), type, CultureInfo.InvariantCulture);
            }

            foreach (var seed in example.Parameters.Where(parameter => parameter.IsSeed)) values[seed.Name] = i;
            return values;
        });
    }

    private static IEnumerable<string> Defects(Example example, Dictionary<string, object> values)
    {
        var run = ExampleRunner.Run(example, values);
        var subject = $"{example.Id} with {string.Join(' ', values.Select(pair => FormattableString.Invariant($"{pair.Key}={pair.Value}")))}";
        if (!run.Succeeded)
        {
            yield return $"{subject}: {run.Failure}";
            yield break;
        }

        FindingList findings = new();
        foreach (var value in VerifiedOutput.Parse(run.Output, example.Id, findings).Values.Where(value => value.Text is "NaN" or "inf" or "-inf"))
            yield return $"{subject}: {value.Name} = {value.Text}";
        if (!findings.IsEmpty) yield return $"{subject}: {string.Join(' ', findings.Sorted())}";
        if (run.Figures.Count == 0) yield return $"{subject}: draws nothing.";
        foreach (var figure in run.Figures)
            if (WrongPlaces(XElement.Parse(figure.Svg)).FirstOrDefault() is { } wrong)
                yield return $"{subject}: {figure.Name} has {wrong}";
    }

    /// <summary>Attributes that no drawing program can place: no number, or one so large that single precision loses the sheet.</summary>
    private static IEnumerable<string> WrongPlaces(XElement svg) => svg.Descendants().Attributes()
        .Where(attribute => attribute.Name.LocalName is "d" or "points" or "x" or "y" or "cx" or "cy" or "r")
        .Where(attribute => Letters().IsMatch(attribute.Value) || Number().Matches(attribute.Value).Any(number => Math.Abs(double.Parse(number.Value, CultureInfo.InvariantCulture)) > 1e5))
        .Select(attribute => $"{attribute.Name}=\"{attribute.Value[..Math.Min(60, attribute.Value.Length)]}\"");

    [GeneratedRegex("NaN|nf|E")]
    private static partial Regex Letters();

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Number();
}
