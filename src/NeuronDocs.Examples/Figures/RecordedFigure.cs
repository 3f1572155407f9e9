namespace NeuronDocs.Examples;

/// <summary>A figure that a run drew.</summary>
/// <param name="Name">Its name in kebab-case.</param>
/// <param name="Svg">The whole file, LF line ends.</param>
public sealed record RecordedFigure(string Name, string Svg);
