using System.Reflection;
using System.Text.Json;
using NeuronDocs.Examples;

namespace NeuronDocs.Playground.Tests;

/// <summary>Every example, run once as WebAssembly: published once, then one process that starts the runtime once and prints one line of JSON for each.</summary>
public sealed class WebAssemblyRuns : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private Dictionary<string, WebAssemblyRun> runs = [];
    private string ending = "";

    public static IReadOnlyList<Example> Examples { get; } = ExampleCatalog.Find(SnippetAssemblies());

    public static TheoryData<string> Ids => [.. Examples.Select(example => example.Id)];

    internal IReadOnlyCollection<string> Found => runs.Keys;

    internal WebAssemblyRun Of(string id) =>
        runs.TryGetValue(id, out var run) ? run : throw new KeyNotFoundException($"{id}: no result after those of {runs.Count} other examples. {ending}");

    public async Task InitializeAsync()
    {
        var run = await PublishedApp.RunAsync();
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var results = lines.TakeWhile(line => line.StartsWith("{\"id\":", StringComparison.Ordinal)).ToArray();
        runs = results.Select(line => JsonSerializer.Deserialize<WebAssemblyRun>(line, Json)!).ToDictionary(result => result.Id);
        ending = string.Join('\n', [run.Ending, .. lines.Skip(results.Length)]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static IEnumerable<Assembly> SnippetAssemblies() => Directory
        .EnumerateFiles(AppContext.BaseDirectory, "NeuronDocs.Snippets.*.dll")
        .Select(path => Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(path))));
}

/// <summary>A line that the app prints.</summary>
public sealed record WebAssemblyRun(string Id, string Output, IReadOnlyList<RecordedFigure> Figures, string? Failure, double Milliseconds);
