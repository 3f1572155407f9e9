using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>What the first page of a chapter says of its zip.</summary>
/// <param name="Name">The file, beside the page.</param>
/// <param name="Bytes">Its length.</param>
internal sealed record ChapterZip(string Name, long Bytes)
{
    public string Size => string.Create(CultureInfo.InvariantCulture, $"{(Bytes + 500) / 1000} KB");

    /// <summary>Null for a page that is not the first of a chapter with a zip.</summary>
    public static ChapterZip? Of(Page page, IReadOnlyDictionary<string, long> zips)
    {
        var chapter = RepoPath.FolderOf(page.Output);
        return page.Output == $"{chapter}/index.html" && zips.TryGetValue(Download.Zip(chapter), out var length) ? new(Path.GetFileName(Download.Zip(chapter)), length) : null;
    }
}
