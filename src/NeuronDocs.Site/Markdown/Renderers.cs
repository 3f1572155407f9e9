using Markdig.Extensions.Alerts;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace NeuronDocs.Site;

/// <summary>Puts the renderers that know the page in the place of Markdig's own.</summary>
internal static class Renderers
{
    public static void AddTo(HtmlRenderer renderer, Rendering rendering)
    {
        var all = renderer.ObjectRenderers;
        all.Replace<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer(rendering));
        all.Replace<CodeBlockRenderer>(new FencedCodeRenderer(rendering));
        all.Replace<LinkInlineRenderer>(new LinkRenderer(rendering));
        all.Replace<AutolinkInlineRenderer>(new AutolinkRenderer(rendering));
        all.Replace<LiteralInlineRenderer>(new LiteralRenderer());
        all.Replace<HtmlBlockRenderer>(new RawHtmlBlockRenderer(rendering));
        all.Replace<HtmlInlineRenderer>(new RawHtmlInlineRenderer(rendering));
        all.Replace<HtmlMathBlockRenderer>(new MathBlockRenderer(rendering));
        all.Replace<HtmlMathInlineRenderer>(new MathInlineRenderer(rendering));
        all.Replace<AlertBlockRenderer>(new AlertRenderer(rendering));
        all.Insert(0, new CodeIncludeRenderer(rendering));
        all.Insert(0, new IncludeBlockRenderer(rendering));
        all.Insert(0, new IncludeInlineRenderer(rendering));
        all.Insert(0, new XrefRenderer(rendering));
        all.Insert(0, new BoundNumberRenderer(rendering));
        all.Insert(0, new ColonCodeRenderer(rendering));
        all.Insert(0, new ColonContainerRenderer(rendering));
        all.Insert(0, new ColonImageRenderer(rendering));
        all.Insert(0, new TabRenderer(rendering));
        all.Insert(0, new CardRenderer(rendering));
        all.Insert(0, new WrapperRenderer());
    }

    private static void Replace<T>(this ObjectRendererCollection all, IMarkdownObjectRenderer own) where T : IMarkdownObjectRenderer
    {
        // A syntax that docfx.json leaves off has no renderer to take the place of.
        if (!all.TryFind<T>(out _)) return;
        all.InsertBefore<T>(own);
        all.TryRemove<T>();
    }
}
