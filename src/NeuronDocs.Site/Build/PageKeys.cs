namespace NeuronDocs.Site;

/// <summary>What docfx reads about a page: from globalMetadata, over it fileMetadata, over both the header of the page.</summary>
internal static class PageKeys
{
    private const string InTemplate = "change the template";

    /// <summary>Keys that have a meaning here: words, or true and false.</summary>
    private static readonly Dictionary<string, Type> Known = new(StringComparer.Ordinal)
    {
        ["title"] = typeof(string),
        ["uid"] = typeof(string),
        ["description"] = typeof(string),
        ["keywords"] = typeof(object),
        ["_layout"] = typeof(string),
        ["_lang"] = typeof(string),
        ["_appName"] = typeof(string),
        ["_appTitle"] = typeof(string),
        ["_disableToc"] = typeof(bool),
        ["_disableAffix"] = typeof(bool),
        ["_disableNavbar"] = typeof(bool),
        ["_disableBreadcrumb"] = typeof(bool),
        ["_disableNextArticle"] = typeof(bool),
        ["_disableContribution"] = typeof(bool),
        ["_enableSearch"] = typeof(bool),
        ["_noindex"] = typeof(bool),
        ["_gitContribute"] = typeof(object),
        ["_gitUrlPattern"] = typeof(string),
    };

    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["layout"] = "write '_layout'",
        ["redirect_url"] = "let the server redirect, or keep the page and link to the other",
        ["documentType"] = "every page is one of prose or one of the API",
        ["outputFileName"] = "the name of the file is the name of the page",
        ["_appFooter"] = InTemplate,
        ["_appLogoPath"] = InTemplate,
        ["_appLogoUrl"] = InTemplate,
        ["_appFaviconPath"] = InTemplate,
        ["_enableNewTab"] = "a reader opens a new tab who wants one",
        ["_disableTocFilter"] = "the navigation has no filter",
        ["_disableSideFilter"] = "the navigation has no filter",
        ["_googleAnalyticsTagId"] = "no page asks anything of another server",
    };

    public static IEnumerable<string> Supported => Known.Keys;

    public static IEnumerable<string> Unsupported => Refused.Keys;

    /// <summary>What follows from the keys of a page, for the template: a landing page has nothing at its side.</summary>
    public static void Complete(Dictionary<string, object?> model)
    {
        if (model.GetValueOrDefault("_layout") is "landing") model["_disableToc"] = model["_disableAffix"] = model["_disableBreadcrumb"] = model["_disableNextArticle"] = true;
        model.TryAdd("_lang", "en");
        model.TryAdd("_enableSearch", true);
        model.TryAdd("_appTitle", model.GetValueOrDefault("_appName"));
    }

    /// <summary>Reports a key that means nothing, and a value that cannot be one of its key.</summary>
    /// <param name="ofPage">Whether the page itself says it; docfx.json may also have keys of a template.</param>
    public static void Check(string key, object? value, Place place, FindingList findings, bool ofPage)
    {
        if (Refused.TryGetValue(key, out var instead)) findings.Add("unsupported-key", $"'{key}' of docfx is not supported here; {instead}.", place);
        else if (Known.TryGetValue(key, out var type))
        {
            if (type != typeof(object) && !type.IsInstanceOfType(value))
                findings.Add("wrong-value", $"'{key}' must be {(type == typeof(bool) ? "true or false" : "text")}.", place);
            else if (key == "_layout" && value is not "landing")
                findings.Add("wrong-value", $"There is no layout '{value}'; the only one is 'landing', without navigation and contents at the side.", place);
        }
        else if (ofPage || key.StartsWith('_')) findings.Add("unknown-key", $"A page has no key '{key}' that this builder knows.{Nearest.Hint(key, Known.Keys)}", place);
    }
}
