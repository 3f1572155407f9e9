namespace NeuronDocs.Site;

/// <summary>The lines of an example that a page shows.</summary>
/// <param name="Name">The region's name, which is the example's slug.</param>
/// <param name="Text">The lines between the markers without their common indent; each ends with a line feed.</param>
/// <param name="FirstLine">The line of the file on which the text starts, from 1.</param>
/// <param name="LastLine">The line of the file on which the text ends.</param>
public sealed record ExampleRegion(string Name, string Text, int FirstLine, int LastLine);
