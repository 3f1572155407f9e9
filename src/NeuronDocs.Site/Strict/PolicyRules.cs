using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NeuronDocs.Site;

/// <summary>
/// What the content security policy of every page forbids: scripts and styles in the markup, and anything of another origin. A browser would leave
/// it out without a word to the reader, so here it is a finding.
/// </summary>
internal static partial class PolicyRules
{
    /// <summary>The attributes that hold an address.</summary>
    public static readonly string[] Addresses = ["href", "src", "xlink:href", "poster", "data"];

    private static readonly string[] Forbidden = ["base", "embed", "form", "frame", "iframe", "object", "portal", "style"];

    // Links that a browser does not follow by itself.
    private static readonly string[] OnlyNames = ["alternate", "author", "canonical", "license"];

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static IEnumerable<(string Code, string Message)> Of(IElement element)
    {
        var name = element.LocalName;
        if (Forbidden.Contains(name)) yield return ("content-policy", $"A page may not hold a <{name}>.");
        if (name == "script" && !element.HasAttribute("src")) yield return ("content-policy", "A script stands in the markup; it belongs into a file.");
        if (name == "meta" && string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase)) yield return ("content-policy", "A page may not send its reader elsewhere.");
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style") yield return ("content-policy", $"<{name}> has a style attribute; a class takes its place.");
            else if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return ("content-policy", $"<{name}> has the attribute '{attribute.Name}', which is a script.");
            else if (attribute.Name is "srcset" or "srcdoc" or "formaction" or "action" or "ping") yield return ("content-policy", $"<{name}> may not have the attribute '{attribute.Name}'.");
        }

        foreach (var address in Addresses.Select(element.GetAttribute).OfType<string>())
        {
            var scheme = SchemeOf(address);
            var isForeign = scheme is not null || Clean(address).StartsWith("//", StringComparison.Ordinal);
            if (!isForeign) continue;
            if (name == "link" && OnlyNames.Contains(element.GetAttribute("rel")) && (scheme is "https" or "http")) continue;
            if (name != "a") yield return ("content-policy", $"<{name}> loads '{address}'; a page loads nothing but files of the site.");
            else if (scheme is null || !Schemes.Contains(scheme)) yield return ("bad-link", $"The address '{address}' is neither a page of the site nor http, https or mailto.");
        }
    }

    /// <summary>The scheme that a browser sees in an address, in lower case: it skips blanks and control characters on the way. Null for a relative address.</summary>
    public static string? SchemeOf(string address) => Scheme().Match(Clean(address)) is { Success: true } match ? match.Groups["scheme"].Value.ToLowerInvariant() : null;

    private static string Clean(string address) => string.Concat(address.Where(c => !char.IsControl(c))).Trim();

    [GeneratedRegex("^(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
