using Ganss.Xss;

namespace NeuronDocs.Site;

/// <summary>Raw HTML of authors, held to an allow list. What is not on it is a finding, so a site with it is never published.</summary>
internal static class RawHtml
{
    private static readonly string[] Attributes = ["class", "id", "title", "lang", "dir", "href", "src", "alt", "colspan", "rowspan", "scope", "open", "cite", "datetime", "width", "height"];

    /// <summary>Null when everything in <paramref name="html"/> is allowed; otherwise what is not.</summary>
    public static string? Offense(string html)
    {
        string? offense = null;
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.ExceptWith(["form", "input", "button", "select", "option", "optgroup", "textarea", "style", "fieldset", "label", "legend", "menuitem", "keygen"]);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.UnionWith(Attributes);
        sanitizer.RemovingTag += (_, e) => offense ??= $"the element <{e.Tag.LocalName}>";
        sanitizer.RemovingAttribute += (_, e) => offense ??= $"the attribute '{e.Attribute.Name}'";
        sanitizer.Sanitize(html);
        return offense;
    }

    public static bool IsComment(string html) => html.StartsWith("<!--", StringComparison.Ordinal) && html.EndsWith("-->", StringComparison.Ordinal);
}
