namespace NeuronDocs.Site;

/// <summary>Something wrong with a page's HTML, at an offset in it.</summary>
internal readonly record struct Defect(string Code, string Message, int Offset);

/// <summary>An address in a page's HTML, and its offset there.</summary>
internal readonly record struct PageLink(string Address, int Offset);
