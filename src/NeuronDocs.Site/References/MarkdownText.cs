using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>Plain text made safe for a generated Markdown page.</summary>
internal static partial class MarkdownText
{
    /// <summary>Escapes what Markdown would read as syntax. Formulas between dollars stay formulas.</summary>
    public static string Escape(string text) => Syntax().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|]")]
    private static partial Regex Syntax();
}
