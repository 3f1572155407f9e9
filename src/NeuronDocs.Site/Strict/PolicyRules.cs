using System.Buffers;
using AngleSharp.Dom;

namespace NeuronDocs.Site;

/// <summary>
/// What the content security policy of every page forbids: scripts and styles in the markup, and anything of another origin. A browser would leave
/// it out without a word to the reader, so here it is a finding.
/// </summary>
internal static class PolicyRules
{
    /// <summary>The attributes that hold an address.</summary>
    public static readonly string[] Addresses = ["href", "src", "xlink:href", "poster", "data"];

    private static readonly string[] Forbidden = ["base", "embed", "form", "frame", "iframe", "object", "portal", "style"];

    // Links that a browser does not follow by itself.
    private static readonly string[] OnlyNames = ["alternate", "author", "canonical", "license"];

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private static readonly SearchValues<char> SchemeLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+.-");

    /// <summary>Reports what the policy forbids of the element.</summary>
    public static void Check(IElement element, Action<string, string> report)
    {
        var name = element.LocalName;
        if (Forbidden.Contains(name)) report("content-policy", $"A page may not hold a <{name}>.");
        if (name == "script" && !element.HasAttribute("src")) report("content-policy", "A script stands in the markup; it belongs into a file.");
        if (name == "meta" && string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase)) report("content-policy", "A page may not send its reader elsewhere.");
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style") report("content-policy", $"<{name}> has a style attribute; a class takes its place.");
            else if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) report("content-policy", $"<{name}> has the attribute '{attribute.Name}', which is a script.");
            else if (attribute.Name is "srcset" or "srcdoc" or "formaction" or "action" or "ping") report("content-policy", $"<{name}> may not have the attribute '{attribute.Name}'.");
            else if (Addresses.Contains(attribute.Name)) CheckAddress(element, attribute.Value, report);
        }
    }

    private static void CheckAddress(IElement element, string address, Action<string, string> report)
    {
        var (name, scheme) = (element.LocalName, SchemeOf(address));
        if (scheme is null && !Clean(address).StartsWith("//", StringComparison.Ordinal)) return;
        if (name == "link" && OnlyNames.Contains(element.GetAttribute("rel")) && (scheme is "https" or "http")) return;
        if (name != "a") report("content-policy", $"<{name}> loads '{address}'; a page loads nothing but files of the site.");
        else if (scheme is null || !Schemes.Contains(scheme)) report("bad-link", $"The address '{address}' is neither a page of the site nor http, https or mailto.");
    }

    /// <summary>The scheme that a browser sees in an address, in lower case: it skips blanks and control characters on the way. Null for a relative address.</summary>
    public static string? SchemeOf(string address)
    {
        var text = Clean(address);
        var end = text.IndexOf(':', StringComparison.Ordinal);
        return end > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan(0, end).ContainsAnyExcept(SchemeLetters) ? text[..end].ToLowerInvariant() : null;
    }

    private static string Clean(string address) => (address.Any(char.IsControl) ? string.Concat(address.Where(c => !char.IsControl(c))) : address).Trim();
}
