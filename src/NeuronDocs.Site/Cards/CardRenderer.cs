using System.Globalization;
using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NeuronDocs.Site;

/// <summary>The sheet on which an example lies: header, figure, provenance, code, output, and what a reader can do with it.</summary>
internal sealed class CardRenderer(Rendering rendering) : HtmlObjectRenderer<CardBlock>
{
    // Columns that fit where code and output stand side by side; wider ones stand one above the other.
    private const int CodeBeside = 60;
    private const int OutputBeside = 28;

    protected override void Write(HtmlRenderer renderer, CardBlock card)
    {
        var example = card.Example;
        var site = rendering.Site;
        if (site.Evidence.OutputOf(example.Id) is not { } output || site.Evidence.HashOf(example.Id) is not { } hash) return;
        var slug = example.Slug;
        // Above the first section of a page the card is one of its sections, and no level of headings is skipped.
        var (title, part) = rendering.Page.Content.Level == 1 ? ("h2", "h3") : ("h3", "h4");
        var home = site.Cards.GetValueOrDefault(example.Id);
        var number = home is null ? "Example" : $"Example {home.Number}";
        rendering.Page.Extras[Download.Address(example)] = Download.Text(example, hash);
        var links = site.CodeLinks(rendering.Page);
        var spans = site.Highlighter.Spans(example.StandaloneProgram);
        var code = CodeHtml.Lines(example.StandaloneProgram, spans, $"{slug}-L", links: links);
        var lines = Trimmed(output.Lines);
        var (codeBlock, outputBlock) = (CodeBlock(slug, code, links.List(spans), part), OutputBlock(slug, lines, part));
        var provenance = Provenance(example, hash, part, number);

        renderer.EnsureLine().WriteLine($"<section class=\"card\" id=\"{slug}\"{(example.Parameters.Count > 0 ? " data-values" : "")} aria-labelledby=\"{slug}-title\">");
        renderer.WriteLine($"<header><span class=\"ref\">{number} <a href=\"#{slug}\" aria-label=\"Permanent link to {number}\">#</a></span><{title} id=\"{slug}-title\">{Encode(example.Title)}</{title}>"
            + "<span class=\"seal\"><svg class=\"ico\" aria-hidden=\"true\"><use href=\"#i-seal\"/></svg>Verified</span></header>");
        if (card.Figures.Count == 0)
        {
            renderer.WriteLine($"<div class=\"under\">{codeBlock}</div>");
            renderer.WriteLine($"<div class=\"split\"><div class=\"body\">{outputBlock}</div>\n{provenance}</div>");
        }
        else
        {
            renderer.WriteLine("<div class=\"split\"><div class=\"body\">");
            foreach (var figure in card.Figures) WriteFigure(renderer, figure, example);
            renderer.WriteLine("</div>").WriteLine(provenance).WriteLine("</div>");
            var beside = lines.All(l => l.Length <= OutputBeside) && example.StandaloneProgram.Split('\n').All(l => l.Length <= CodeBeside);
            renderer.WriteLine($"<div class=\"under{(beside ? " pair" : "")}\">{codeBlock}\n{outputBlock}</div>");
        }

        renderer.WriteLine(Actions(example)).WriteLine(Cite(example, hash)).WriteLine("</section>");
    }

    private static string CodeBlock(string slug, string code, string uses, string heading) =>
        $"<div><{heading} id=\"{slug}-code\">The code that ran</{heading}>\n<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{slug}-code\"><code class=\"lang-csharp\">{code}</code></pre>{uses}</div>";

    private static string OutputBlock(string slug, IReadOnlyList<string> lines, string heading)
    {
        var html = string.Concat(lines.Select((line, i) => string.Create(CultureInfo.InvariantCulture, $"<span class=\"l\" id=\"{slug}-out-{i + 1}\">{Encode(line)}\n</span>")));
        return $"<div><{heading} id=\"{slug}-out\">Verified output</{heading}>\n<pre class=\"code out\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{slug}-out\"><code>{html}</code></pre></div>";
    }

    private void WriteFigure(HtmlRenderer renderer, Markdig.Syntax.Inlines.LinkInline image, ExampleSource example)
    {
        var alt = PlainText.Of(image);
        if (alt.Length == 0) rendering.Report("missing-alt", "A figure needs a text that says what it shows.", image);
        var path = RepoPath.Resolve(rendering.File.Folder, image.Url ?? "")!;
        if (LinkTarget.Resolve(rendering, image.Url ?? "", image, out _) is not { } href || rendering.Site.Source(path) is not { } svg) return;
        renderer.WriteLine("<figure>").WriteLine(Figure.Inline(svg, rendering, alt, image));
        renderer.WriteLine($"<figcaption>{Encode(string.IsNullOrEmpty(image.Title) ? alt : image.Title)} <a href=\"{Encode(href)}\" download>SVG</a></figcaption>");
        renderer.Write(FigureData.Html(svg, example, rendering.Page)).WriteLine("</figure>");
    }

    private string Provenance(ExampleSource example, string hash, string heading, string number)
    {
        var rows = new List<(string Term, string Html)>
        {
            ("Example", $"<code>{Encode(example.Id)}</code>"),
            ("Source", $"<code>{Encode(example.File)}</code>, line {example.Line.ToString(CultureInfo.InvariantCulture)}"),
            ("Output hash", $"<code>{OutputHash.Shown(hash)}</code>"),
            ("Guarded by", "a test that runs it again and compares its output and figures"),
        };
        if (rendering.Site.Checks.Of(example.Id) is { Count: > 0 } checks) rows.Add(("Checked against", string.Join("; ", checks.Select(Encode))));
        if (rendering.Site.Release.Version is { Length: > 0 } version) rows.Insert(2, ("Library", $"NeuronDocs {Encode(version)}, .NET 10"));
        var list = string.Concat(rows.Select(r => $"<div><dt>{r.Term}</dt><dd>{r.Html}</dd></div>"));
        return $"<aside class=\"prov\" aria-label=\"Provenance of {number}\"><{heading}>Provenance</{heading}><dl>{list}</dl></aside>";
    }

    private string Actions(ExampleSource example) =>
        $"<div class=\"bar\">{Link(Download.Address(example))}{(rendering.Site.IsTakenHome ? Link(Download.Zip(example)) : "")}</div>";

    private string Link(string address) =>
        $"<a class=\"btn\" href=\"{Encode(RepoPath.Relative(rendering.Page.Output, address))}\" download>Download {Encode(Path.GetFileName(address))}</a>";

    private string Cite(ExampleSource example, string hash)
    {
        var citation = new ExampleCitation(example, hash, rendering.Site.Release, rendering.Site.AddressOf(example));
        return $"<details class=\"cite\"><summary>Cite this example</summary><div><p>{Encode(citation.Text)}</p>"
            + $"<pre class=\"plain\" tabindex=\"0\" role=\"group\" aria-label=\"BibTeX entry\"><code>{Encode(citation.BibTex)}</code></pre>"
            + "<p>The downloaded file has the whole hash.</p></div></details>";
    }

    private static List<string> Trimmed(IReadOnlyList<string> lines)
    {
        var list = lines.ToList();
        while (list.Count > 0 && list[^1].Length == 0) list.RemoveAt(list.Count - 1);
        return list;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
