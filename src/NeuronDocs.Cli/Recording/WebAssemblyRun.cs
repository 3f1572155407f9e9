using System.Text.Json;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>What the playground says of a run.</summary>
/// <param name="Id">The example.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Figures">What it drew.</param>
/// <param name="Failure">Why it failed, or null.</param>
internal sealed record WebAssemblyRun(string Id, string Output, IReadOnlyList<WebAssemblyFigure> Figures, string? Failure)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <summary>Reads one from its line of JSON.</summary>
    public static WebAssemblyRun Of(string json) => JsonSerializer.Deserialize<WebAssemblyRun>(json, Form)!;

    /// <summary>The record of a platform on which these ran; what failed is not in it.</summary>
    public static PlatformRecord Record(string id, string platform, string host, IEnumerable<WebAssemblyRun> runs) => new(
        id, platform, $".NET {Environment.Version.Major}, {host}", NativeRecorder.Today,
        new(runs.Where(run => run.Failure is null).ToDictionary(run => run.Id, run => RunHash.Of(run.Output, run.Figures.Select(figure => (figure.Name, figure.Svg)))), StringComparer.Ordinal));
}

/// <summary>A figure of a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Svg">The figure.</param>
internal sealed record WebAssemblyFigure(string Name, string Svg);
