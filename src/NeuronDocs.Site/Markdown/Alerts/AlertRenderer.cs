using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

/// <summary><c>&gt; [!NOTE]</c> and its four siblings, and the kinds that docfx.json adds.</summary>
internal sealed class AlertRenderer(Rendering rendering) : HtmlObjectRenderer<AlertBlock>
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NOTE"] = "Note", ["TIP"] = "Tip", ["WARNING"] = "Warning", ["IMPORTANT"] = "Important", ["CAUTION"] = "Caution",
    };

    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var kind = alert.Kind.ToString();
        var own = rendering.Site.Config.Alerts;
        if (!Titles.TryGetValue(kind, out var title) && !own.ContainsKey(kind))
        {
            rendering.Report("unsupported-syntax", $"There is no alert '{kind}'.{Nearest.Hint(kind, Titles.Keys.Concat(own.Keys))}", alert);
            return;
        }

        title ??= kind[..1].ToUpperInvariant() + kind[1..].ToLowerInvariant();
        var style = own.GetValueOrDefault(kind) ?? title.ToLowerInvariant();
        renderer.EnsureLine().Write("<div class=\"alert ").WriteEscape(style).WriteLine("\">").WriteLine($"<p class=\"alert-title\">{title}</p>");
        renderer.WriteChildren(alert);
        renderer.EnsureLine().WriteLine("</div>");
    }
}
