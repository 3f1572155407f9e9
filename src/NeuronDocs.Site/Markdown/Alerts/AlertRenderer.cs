using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

/// <summary><c>&gt; [!NOTE]</c> and its four siblings.</summary>
internal sealed class AlertRenderer(Rendering rendering) : HtmlObjectRenderer<AlertBlock>
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NOTE"] = "Note", ["TIP"] = "Tip", ["WARNING"] = "Warning", ["IMPORTANT"] = "Important", ["CAUTION"] = "Caution",
    };

    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var kind = alert.Kind.ToString();
        if (!Titles.TryGetValue(kind, out var title))
        {
            rendering.Report("unsupported-syntax", $"There is no alert '{kind}'.{Nearest.Hint(kind, Titles.Keys)}", alert);
            return;
        }

        renderer.EnsureLine().WriteLine($"<div class=\"alert {title.ToLowerInvariant()}\">").WriteLine($"<p class=\"alert-title\">{title}</p>");
        renderer.WriteChildren(alert);
        renderer.EnsureLine().WriteLine("</div>");
    }
}
