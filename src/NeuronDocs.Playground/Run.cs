using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NeuronDocs.Examples;

namespace NeuronDocs.Playground;

/// <summary>What came of an example, as JavaScript receives it.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Output">What it printed; on failure, what it printed before.</param>
/// <param name="Cut">Whether it printed more than is kept.</param>
/// <param name="Figures">What it drew.</param>
/// <param name="Failure">Why it failed, or null.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record Run(string Id, string Output, bool Cut, IReadOnlyList<RecordedFigure> Figures, string? Failure, double Milliseconds);

/// <summary>Serialization written at compile time: trimming leaves no reflection to do it.</summary>
[JsonSerializable(typeof(Run))]
internal sealed partial class RunContext : JsonSerializerContext
{
    /// <summary>Escapes no more than JSON asks for: it is parsed at once and never becomes part of a page's text, and figures are full of what it would escape.</summary>
    public static readonly RunContext Plain = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
