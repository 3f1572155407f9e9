namespace NeuronDocs.Site;

/// <summary>What a page shows and no example made, a block of code or an image, says whose it is or that it only illustrates.</summary>
internal static class ShownRules
{
    public static void Check(PageNumbers numbers, FindingList findings)
    {
        var marked = numbers.Marks.Where(mark => mark.Token.Length == 0).Select(mark => mark.Start).ToHashSet();
        foreach (var fence in numbers.Page.Fences.Where(fence => !marked.Contains(fence.Start))) Report(numbers, findings, fence.Start, "A block of code");
        foreach (var image in numbers.Page.Images.Where(image => !IsVerified(image.Target) && !marked.Contains(image.Start))) Report(numbers, findings, image.Start, "An image");
    }

    /// <summary>Whether an image is a figure that an example drew.</summary>
    public static bool IsVerified(string target) => target.EndsWith(".verified.svg", StringComparison.Ordinal);

    private static void Report(PageNumbers numbers, FindingList findings, int offset, string what)
    {
        var (line, column) = numbers.Page.Lines.At(offset);
        findings.Add("unaccounted", $"{what} that no example made needs a mark behind it: 'quoted: key' or 'illustrative: reason'.", new Place(numbers.File, line, column));
    }
}
