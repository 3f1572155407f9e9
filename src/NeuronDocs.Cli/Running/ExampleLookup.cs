using System.Reflection;
using NeuronDocs.Examples;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>The examples compiled into this command.</summary>
internal static class ExampleLookup
{
    private const string SnippetAssemblies = "NeuronDocs.Snippets.*.dll";

    public static IReadOnlyList<Example> All()
    {
        var folder = Path.GetDirectoryName(typeof(ExampleLookup).Assembly.Location)!;
        var assemblies = Directory.EnumerateFiles(folder, SnippetAssemblies)
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.EndsWith(".Tests", StringComparison.Ordinal))
            .Select(name => Assembly.Load(name!));
        try
        {
            return ExampleCatalog.Find(assemblies);
        }
        catch (MalformedExamplesException malformed)
        {
            throw new CommandFailure(ExitCode.Findings, malformed.Message);
        }
    }

    public static Example One(string id)
    {
        var all = All();
        return all.FirstOrDefault(example => example.Id == id)
            ?? throw CommandFailure.Usage($"There is no example '{id}'.{Nearest.Hint(id, all.Select(example => example.Id))} 'neurondocs run --list' lists all.");
    }

    /// <summary>The values to run an example with; a name or a value it does not know is wrong usage.</summary>
    public static IReadOnlyDictionary<string, object> Arguments(Example example, IReadOnlyDictionary<string, string> given)
    {
        var names = example.Parameters.Select(parameter => parameter.Name).ToList();
        if (given.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            var known = names.Count == 0 ? " It has none." : $" It has {string.Join(", ", names)}.";
            throw CommandFailure.Usage($"{example.Id} has no parameter '{unknown}'.{(Nearest.Hint(unknown, names) is { Length: > 0 } hint ? hint : known)}");
        }

        try
        {
            return ExampleArguments.Parse(example, given.Select(pair => $"{pair.Key}={pair.Value}"));
        }
        catch (ArgumentException refused)
        {
            throw CommandFailure.Usage(refused.Message);
        }
    }
}
