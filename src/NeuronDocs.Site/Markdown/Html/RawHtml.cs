using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Ganss.Xss;

namespace NeuronDocs.Site;

/// <summary>Raw HTML of authors, held to an allow list. What is not on it is a finding, so a site with it is never published.</summary>
internal static partial class RawHtml
{
    private const int Remembered = 10_000;
    private static readonly string[] Attributes = ["class", "id", "title", "lang", "dir", "href", "src", "alt", "colspan", "rowspan", "scope", "open", "cite", "datetime", "width", "height"];
    private static readonly ThreadLocal<Judge> Judges = new(() => new Judge());

    // The same few tags stand in every page; parsing each again would take longer than all else.
    private static readonly ConcurrentDictionary<string, string> Verdicts = new(StringComparer.Ordinal);

    /// <summary>Null when everything in <paramref name="html"/> is allowed; otherwise what is not.</summary>
    public static string? Offense(string html)
    {
        if (Anchor().IsMatch(html)) return null;
        if (Verdicts.TryGetValue(html, out var known)) return known.Length == 0 ? null : known;
        var offense = Judges.Value!.Offense(html);
        if (Verdicts.Count < Remembered) Verdicts[html] = offense ?? "";
        return offense;
    }

    public static bool IsComment(string html) => html.StartsWith("<!--", StringComparison.Ordinal) && html.EndsWith("-->", StringComparison.Ordinal);

    // A place to link to is nearly all the raw HTML there is. The sanitizer brings all of CSS along, which takes longer to load than a hundred pages to check.
    [GeneratedRegex("^<a( id=\"[A-Za-z0-9_.-]+\")?>$")]
    private static partial Regex Anchor();

    private sealed class Judge
    {
        private readonly HtmlSanitizer sanitizer = new();
        private string? offense;

        public Judge()
        {
            sanitizer.AllowedTags.ExceptWith(["form", "input", "button", "select", "option", "optgroup", "textarea", "style", "fieldset", "label", "legend", "menuitem", "keygen"]);
            sanitizer.AllowedAttributes.Clear();
            sanitizer.AllowedAttributes.UnionWith(Attributes);
            sanitizer.AllowedSchemes.Add("mailto");
            sanitizer.RemovingTag += (_, e) => offense ??= $"the element <{e.Tag.LocalName}>";
            sanitizer.RemovingAttribute += (_, e) => offense ??= $"the attribute '{e.Attribute.Name}'{(e.Reason == RemoveReason.NotAllowedUrlValue ? $" with the address '{e.Attribute.Value}'" : "")}";
        }

        public string? Offense(string html)
        {
            offense = null;
            if (HtmlDepth.IsExcessive(html)) return "elements nested hundreds deep";
            sanitizer.Sanitize(html);
            return offense;
        }
    }
}
