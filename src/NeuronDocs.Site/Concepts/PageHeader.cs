using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>What the front matter of a page says of it, where a generated page names it; empty where it says nothing.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">Its description.</param>
internal sealed record PageHeader(string Title, string Description)
{
    /// <summary>Reads the front matter. What is wrong with it is found when the page is read for the site.</summary>
    /// <param name="file">The page.</param>
    /// <param name="text">Its text.</param>
    public static PageHeader Of(string file, string text)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        var header = end < 0 ? null : YamlTree.Parse(file, text[4..end], new FindingList()) as YamlMappingNode;
        string Say(string key) => header?.Children.FirstOrDefault(pair => pair.Key.ToString() == key).Value?.ToString() ?? "";
        return new PageHeader(Say("title"), Say("description"));
    }
}
