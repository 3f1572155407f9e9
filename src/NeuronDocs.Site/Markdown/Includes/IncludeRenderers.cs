using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

internal sealed class IncludeBlockRenderer(Rendering rendering) : HtmlObjectRenderer<IncludeBlock>
{
    protected override void Write(HtmlRenderer renderer, IncludeBlock include) => renderer.EnsureLine().WriteLine(rendering.Include(include.Path, include, inline: false));
}

internal sealed class IncludeInlineRenderer(Rendering rendering) : HtmlObjectRenderer<IncludeInline>
{
    protected override void Write(HtmlRenderer renderer, IncludeInline include) => renderer.Write(rendering.Include(include.Path, include, inline: true));
}
