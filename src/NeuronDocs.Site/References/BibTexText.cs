using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>Plain text made safe for the value of a BibTeX field, and read back from one.</summary>
internal static partial class BibTexText
{
    // A backslash does not hide a brace from BibTeX, which counts them; so braces are commands too.
    private static readonly (string Plain, string Tex)[] Characters =
    [
        ("\\", @"\textbackslash{}"), ("{", @"\textbraceleft{}"), ("}", @"\textbraceright{}"), ("~", @"\textasciitilde{}"), ("^", @"\textasciicircum{}"),
        ("<", @"\textless{}"), (">", @"\textgreater{}"), ("&", @"\&"), ("%", @"\%"), ("$", @"\$"), ("#", @"\#"), ("_", @"\_"),
    ];

    public static string Escape(string text) => Special().Replace(text, m => Characters.First(c => c.Plain == m.Value).Tex);

    /// <summary>An address is taken as it is, but for what would end the field.</summary>
    public static string Address(string url) =>
        url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    /// <summary>The text of a field's value: commands become their characters, grouping braces go.</summary>
    public static string Unescape(string tex) => Command().Replace(tex, m => Characters.FirstOrDefault(c => c.Tex == m.Value).Plain ?? (m.Value is "{" or "}" ? "" : m.Value));

    [GeneratedRegex(@"[\\{}~^<>&%$#_]")]
    private static partial Regex Special();

    [GeneratedRegex(@"\\text[a-z]+\{\}|\\[&%$#_]|[{}]")]
    private static partial Regex Command();
}
