using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

/// <summary><c>:::code source="..." language="..." id|range="..." highlight="...":::</c>: the same as an include of code.</summary>
internal sealed class ColonCodeRenderer(Rendering rendering) : HtmlObjectRenderer<ColonCodeBlock>
{
    private static readonly string[] Known = ["source", "language", "id", "range", "highlight"];

    protected override void Write(HtmlRenderer renderer, ColonCodeBlock block)
    {
        var written = block.Written;
        if (written.Check(Known, "source") is { } problem)
        {
            rendering.Report("bad-include", problem, block);
            return;
        }

        var query = string.Join('&', new[] { "range", "highlight" }.Where(k => written.Value(k).Length > 0).Select(k => $"{k}={written.Value(k).Replace(" ", "", StringComparison.Ordinal)}"));
        var id = written.Value("id");
        CodeIncludeRenderer.Write(renderer, rendering, new CodeIncludeTarget(written.Value("language"), "", written.Value("source"), query, null, null) { Tag = id.Length > 0 ? id : null }, block);
    }
}

/// <summary><c>:::zone target="..." pivot="...":::</c>: an element that says what its content is for; as in docfx it hides nothing.</summary>
internal sealed partial class ColonContainerRenderer(Rendering rendering) : HtmlObjectRenderer<ColonContainerBlock>
{
    private static readonly string[] Targets = ["docs", "chromeless", "pdf"];

    protected override void Write(HtmlRenderer renderer, ColonContainerBlock block)
    {
        var problem = block.Written.Name == "image" ? ColonImage.Check(block.Written) : Check(block);
        if (problem is null && !block.Closed) problem = $"':::{block.Written.Name}' is not closed by ':::{block.Written.Name}-end'.";
        if (problem is not null)
        {
            rendering.Report("bad-syntax", problem, block);
            return;
        }

        if (block.Written.Name == "image")
        {
            ColonImage.WriteWithDescription(renderer, rendering, block);
            return;
        }

        var (target, pivot) = (block.Written.Value("target"), Comma().Replace(block.Written.Value("pivot").Trim(), " "));
        renderer.EnsureLine().Write($"<div class=\"zone{(target.Length > 0 ? " has-target" : "")}{(pivot.Length > 0 ? " has-pivot" : "")}\"");
        if (target.Length > 0) renderer.Write($" data-target=\"{target}\"");
        if (pivot.Length > 0) renderer.Write($" data-pivot=\"{pivot}\"");
        renderer.WriteLine(">");
        renderer.WriteChildren(block);
        renderer.EnsureLine().WriteLine("</div>");
    }

    private static string? Check(ColonContainerBlock block)
    {
        if (block.Written.Check(["target", "pivot"], "") is { } problem) return problem;
        var (target, pivot) = (block.Written.Value("target"), block.Written.Value("pivot"));
        if (target.Length + pivot.Length == 0) return "':::zone' needs the attribute 'target' or 'pivot'.";
        if (target.Length > 0 && !Targets.Contains(target)) return $"A zone has no target '{target}'; targets are {string.Join(", ", Targets)}.{Nearest.Hint(target, Targets)}";
        if (pivot.Length > 0 && !Pivot().IsMatch(pivot)) return $"The pivot '{pivot}' is no list of names in small letters, digits and hyphens, separated by commas.";
        if (target == "pdf" && pivot.Length > 0) return "A zone for pdf has no pivot.";
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ColonContainerBlock { Written.Name: "zone" }) return "Zones cannot be nested.";
        }

        return null;
    }

    [GeneratedRegex(@"^\s*[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*\s*$")]
    private static partial Regex Pivot();

    [GeneratedRegex(@"\s*,\s*")]
    private static partial Regex Comma();
}
