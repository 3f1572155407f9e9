using System.Reflection;
using System.Text.Json;
using NeuronDocs.Examples;

namespace NeuronDocs.Playground.Tests;

/// <summary>Every example, run once as WebAssembly: published once, then one process that starts the runtime once and prints one line of JSON for each.</summary>
public sealed class WebAssemblyRuns : IAsyncLifetime
{
    private Dictionary<string, WebAssemblyRun> runs = [];
    private string ending = "";

    public static IReadOnlyList<Example> Examples { get; } = ExampleCatalog.Find(SnippetAssemblies());

    public static TheoryData<string> Ids => [.. Examples.Select(example => example.Id)];

    internal IReadOnlyCollection<string> Found => runs.Keys;

    internal WebAssemblyRun Of(string id) =>
        runs.TryGetValue(id, out var run) ? run : throw new KeyNotFoundException($"{id}: no result after those of {runs.Count} other examples. {ending}");

    public async Task InitializeAsync()
    {
        var run = await PublishedApp.RunAsync(await PublishedApp.EnsureAsync());
        var (results, rest) = WebAssemblyRun.Read(run.Output);
        runs = results.ToDictionary(result => result.Id);
        ending = string.Join('\n', [$"It ended with {run.ExitCode}.", .. rest, run.Errors]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static IEnumerable<Assembly> SnippetAssemblies() => Directory
        .EnumerateFiles(AppContext.BaseDirectory, "NeuronDocs.Snippets.*.dll")
        .Select(path => Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(path))));
}

/// <summary>A line that the app prints.</summary>
public sealed record WebAssemblyRun(string Id, string Output, bool Cut, IReadOnlyList<RecordedFigure> Figures, string? Failure, double Milliseconds)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The results that a process printed, and the lines that are none.</summary>
    public static (IReadOnlyList<WebAssemblyRun> Results, IReadOnlyList<string> Others) Read(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] results = [.. lines.TakeWhile(line => line.StartsWith("{\"id\":", StringComparison.Ordinal))];
        return ([.. results.Select(line => JsonSerializer.Deserialize<WebAssemblyRun>(line, Json)!)], lines[results.Length..]);
    }
}
