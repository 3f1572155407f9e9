using System.Reflection;
using NeuronDocs.Examples;

namespace NeuronDocs.Snippets.Tests;

/// <summary>Every example, run once in this test run, all of them in parallel.</summary>
internal static class FreshRuns
{
    private static readonly Lazy<IReadOnlyDictionary<string, ExampleRun>> All = new(Run);

    public static IReadOnlyList<Example> Examples { get; } = ExampleCatalog.Find(SnippetAssemblies());

    public static TheoryData<string> Ids => [.. Examples.Select(example => example.Id)];

    public static ExampleRun Of(string id) => All.Value.TryGetValue(id, out var run)
        ? run
        : throw new ArgumentException($"There is no example '{id}'.{Site.Nearest.Hint(id, Examples.Select(example => example.Id))}", nameof(id));

    private static IReadOnlyDictionary<string, ExampleRun> Run() => ExampleRunner.RunAll(Examples).ToDictionary(run => run.Example.Id);

    private static IEnumerable<Assembly> SnippetAssemblies() => Directory
        .EnumerateFiles(AppContext.BaseDirectory, "NeuronDocs.Snippets.*.dll")
        .Select(Path.GetFileNameWithoutExtension)
        .Where(name => name != typeof(FreshRuns).Assembly.GetName().Name)
        .Select(name => Assembly.Load(new AssemblyName(name!)));
}
