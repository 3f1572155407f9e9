using AngleSharp.Dom;

namespace NeuronDocs.Site;

/// <summary>What may stand in what: rules of HTML that its parser repairs, or lets pass, without reporting them.</summary>
internal static class StructureRules
{
    private static readonly HashSet<string> TextOnly = ["h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "span", "em", "strong", "code", "b", "i", "small", "sub", "sup", "label", "button"];

    private static readonly HashSet<string> Blocks =
        ["address", "article", "aside", "blockquote", "div", "dl", "fieldset", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul"];

    /// <summary>Reports what the element, by itself and by where it stands, does wrong.</summary>
    public static void Check(IElement element, Action<string, string> report)
    {
        if (element.ParentElement is not { } parent) return;
        var (name, outer) = (element.LocalName, parent.LocalName);
        if (TextOnly.Contains(outer) && Blocks.Contains(name)) report("invalid-html", $"<{name}> may not stand in <{outer}>, which holds text.");
        if (outer is "ul" or "ol" && name is not ("li" or "script" or "template")) report("invalid-html", $"A list holds <li>, not <{name}>.");
        if (name == "li" && outer is not ("ul" or "ol" or "menu")) report("invalid-html", $"<li> stands in <{outer}> instead of a list.");
        if (outer == "dl" && name is not ("dt" or "dd" or "div" or "script" or "template")) report("invalid-html", $"<dl> holds <dt> and <dd>, not <{name}>.");
        if (name is "dt" or "dd" && outer is not ("dl" or "div")) report("invalid-html", $"<{name}> stands in <{outer}> instead of <dl>.");
        if (IsControl(element) && Around(element) is { } control) report("nested-control", $"<{name}> stands in a <{control.LocalName}>: which of the two is meant cannot be told.");
    }

    /// <summary>Whether something happens on a click.</summary>
    public static bool IsControl(IElement element) => element.LocalName switch
    {
        "a" => element.HasAttribute("href"),
        "button" or "details" or "select" or "textarea" or "iframe" or "audio" or "video" => true,
        "input" => element.GetAttribute("type") != "hidden",
        _ => false,
    };

    private static IElement? Around(IElement element)
    {
        for (var outer = element.ParentElement; outer is not null; outer = outer.ParentElement)
        {
            if (outer.LocalName is "button" or "summary" || (outer.LocalName == "a" && outer.HasAttribute("href"))) return outer;
        }

        return null;
    }
}
