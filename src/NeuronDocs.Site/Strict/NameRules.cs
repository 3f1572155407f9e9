using AngleSharp.Dom;

namespace NeuronDocs.Site;

/// <summary>Everything a reader can operate or look at has a name for who does not see it.</summary>
internal static class NameRules
{
    /// <summary>Reports whether the element lacks a name that it needs.</summary>
    public static void Check(IElement element, Action<string, string> report)
    {
        switch (element.LocalName)
        {
            case "html" when string.IsNullOrEmpty(element.GetAttribute("lang")):
                report("no-name", "The page does not say its language.");
                break;
            case "title" when element.ParentElement?.LocalName == "head" && element.TextContent.Trim().Length == 0:
                report("no-name", "The page has an empty title.");
                break;
            case "img" when string.IsNullOrWhiteSpace(element.GetAttribute("alt")) && !IsHidden(element):
                report("missing-alt", "An image needs a text that says what it shows.");
                break;
            case "svg" when element.GetAttribute("role") == "img" && !HasLabel(element):
                report("missing-alt", "A drawing needs a text that says what it shows.");
                break;
            case "a" or "button" or "summary" when (element.LocalName != "a" || element.HasAttribute("href")) && !IsHidden(element) && !HasLabel(element) && !HasText(element):
                report("no-name", $"<{element.LocalName}> has no text: a reader who listens cannot tell what it does.");
                break;
            case "input" or "select" or "textarea" when element.GetAttribute("type") != "hidden" && !HasLabel(element) && !IsLabelled(element):
                report("no-name", $"<{element.LocalName}> has no label.");
                break;
        }
    }

    private static bool IsHidden(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.GetAttribute("aria-hidden") == "true" || at.GetAttribute("role") is "presentation" or "none") return true;
        }

        return false;
    }

    private static bool HasLabel(IElement element) =>
        new[] { "aria-label", "aria-labelledby", "title" }.Any(name => !string.IsNullOrWhiteSpace(element.GetAttribute(name)));

    private static bool HasText(IElement element) =>
        element.TextContent.Trim().Length > 0 || element.QuerySelectorAll("[alt], [aria-label], [aria-labelledby]").Any(e => e.GetAttribute("alt") != "");

    private static bool IsLabelled(IElement control) =>
        control.Closest("label") is not null || (control.Id is { Length: > 0 } id && control.Owner!.QuerySelectorAll("label[for]").Any(label => label.GetAttribute("for") == id));
}
