using System.Text.Json.Serialization;
using NeuronDocs.Examples;

namespace NeuronDocs.Playground;

/// <summary>What came of an example, as JavaScript receives it.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Output">What it printed; on failure, what it printed before.</param>
/// <param name="Figures">What it drew.</param>
/// <param name="Failure">Why it failed, or null.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record Run(string Id, string Output, IReadOnlyList<RecordedFigure> Figures, string? Failure, double Milliseconds);

/// <summary>Serialization written at compile time: trimming leaves no reflection to do it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Run))]
internal sealed partial class RunContext : JsonSerializerContext;
