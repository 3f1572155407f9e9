using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>docfx syntax that reached the page as text: it was misspelled, or it is not supported, and then there is something else to write.</summary>
internal static partial class Unsupported
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["row"] = "write a table or one after the other",
        ["column"] = "write a table or one after the other",
        ["moniker"] = "this site has one version",
        ["moniker-end"] = "this site has one version",
        ["video"] = "link to the video",
        ["no-loc"] = "write the text alone",
        ["form"] = "link to the form",
        ["zone-end"] = "no zone is open here",
        ["image-end"] = "no image with a description is open here",
        ["div"] = "use one of the alerts",
        ["notebook"] = "include the code from a file of its own",
    };

    /// <summary>What is wrong in a text; null if nothing is.</summary>
    public static (string Written, string Problem)? In(string text)
    {
        if (Syntax().Match(text) is { Success: true } match)
        {
            var written = match.Value.TrimEnd();
            return (written, Instead.TryGetValue(match.Groups["name"].Value, out var instead)
                ? $"'{written}' of docfx is not supported here; {instead}."
                : $"'{written}' is docfx syntax that is misspelled, not on a line of its own, or not supported here.");
        }

        return Footnote().Match(text) is { Success: true } footnote ? (footnote.Value, NoFootnote(footnote.Value)) : null;
    }

    /// <summary>What is wrong with a footnote that was not taken for one.</summary>
    public static string NoFootnote(string written) => $"'{written}' leads to no footnote: nothing here says '{written}: ...', or markdigExtensions of docfx.json does not turn footnotes on.";

    [GeneratedRegex(@"\[!(?<name>\w[\w-]*)|^:::\s*(?<name>[\w-]*)", RegexOptions.Multiline)]
    private static partial Regex Syntax();

    [GeneratedRegex(@"\[\^[^\]\s]+\]")]
    private static partial Regex Footnote();
}
