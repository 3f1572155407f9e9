using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal sealed class ColonImageRenderer(Rendering rendering) : HtmlObjectRenderer<ColonImageInline>
{
    protected override void Write(HtmlRenderer renderer, ColonImageInline image)
    {
        var problem = ColonImage.Check(image.Written) ?? (image.Written.Value("type") == "complex" ? "An image with a long description begins on a line of its own and ends at ':::image-end:::'." : null);
        if (problem is not null) rendering.Report("bad-syntax", problem, image);
        else ColonImage.Write(renderer, rendering, image.Written, image, "");
    }
}

/// <summary><c>:::image source="..." alt-text="...":::</c> in its three types: content, icon (which says nothing), complex (with a description).</summary>
internal static class ColonImage
{
    private static readonly string[] Known = ["source", "alt-text", "type", "link"];

    private static readonly string[] Types = ["content", "icon", "complex"];

    public static string? Check(TripleColon written)
    {
        var type = written.Value("type");
        if (written.Check(Known, "source") is { } problem) return problem;
        if (type.Length > 0 && !Types.Contains(type)) return $"An image has no type '{type}'; types are {string.Join(", ", Types)}.{Nearest.Hint(type, Types)}";
        return type != "icon" && written.Value("alt-text").Length == 0 ? "':::image' needs the attribute 'alt-text'; only an icon may say nothing." : null;
    }

    public static void Write(HtmlRenderer renderer, Rendering rendering, TripleColon written, MarkdownObject node, string attributes)
    {
        var link = written.Value("link") is { Length: > 0 } url ? LinkTarget.Resolve(rendering, url, node, out _) : null;
        if (link is not null) renderer.Write("<a href=\"").WriteEscapeUrl(link).Write("\">");
        var icon = written.Value("type") == "icon";
        ImageHtml.Write(renderer, rendering, written.Value("source"), icon ? "" : written.Value("alt-text"), icon ? " role=\"presentation\"" : attributes, node);
        if (link is not null) renderer.Write("</a>");
    }

    public static void WriteWithDescription(HtmlRenderer renderer, Rendering rendering, ColonContainerBlock block)
    {
        var id = rendering.Page.UniqueId("description");
        renderer.EnsureLine().Write("<p>");
        Write(renderer, rendering, block.Written, block, $" aria-describedby=\"{id}\"");
        renderer.WriteLine("</p>").WriteLine($"<div id=\"{id}\" class=\"vh\">");
        renderer.WriteChildren(block);
        renderer.EnsureLine().WriteLine("</div>");
    }
}
