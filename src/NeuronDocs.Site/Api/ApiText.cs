using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NeuronDocs.Site;

/// <summary>
/// Documentation comments as HTML. Their text is plain, as an editor shows it, and not Markdown; between dollar signs, or between <c>\(</c> and
/// <c>\)</c>, it is TeX, and between two dollar signs, or <c>\[</c> and <c>\]</c>, a formula on a line of its own.
/// </summary>
internal sealed partial class ApiText(SiteContext site, Page page, Place place)
{
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Paragraphs, lists and code; empty for an element that is missing or says nothing.</summary>
    public string Blocks(XElement? element)
    {
        if (element is null) return "";
        var html = new StringBuilder();
        var run = new List<XNode>();
        void Flush()
        {
            if (Inline(run).Trim() is { Length: > 0 } text) html.Append("<p>").Append(text).Append("</p>\n");
            run.Clear();
        }

        foreach (var node in element.Nodes())
        {
            if (!IsBlock(node, out var block))
            {
                run.Add(node);
                continue;
            }

            Flush();
            html.Append(block.Name.LocalName switch
            {
                "list" => List(block),
                "code" => Code(block),
                "note" => $"<blockquote>{Blocks(block)}</blockquote>\n",
                _ => Blocks(block),
            });
        }

        Flush();
        return html.ToString();
    }

    /// <summary>The same within one line, for a list of types.</summary>
    public string Line(XElement? element) => element is null ? "" : Inline(element.Nodes()).Trim();

    /// <summary>One line where that is enough, paragraphs where it is not.</summary>
    public string Item(XElement? element) => element?.Nodes().Any(n => IsBlock(n, out _)) == true ? Blocks(element) : Line(element);

    /// <summary>The words alone.</summary>
    public string Plain(XElement? element) => WebUtility.HtmlDecode(Tag().Replace(Annotation().Replace(Line(element), ""), ""));

    /// <summary>A link to a symbol by its documentation id, as code; only code where there is nothing to lead to.</summary>
    public string Link(string commentId, string? text = null)
    {
        var id = commentId.Length > 2 && commentId[1] == ':' ? commentId[2..] : commentId;
        if (site.Api.Uids.TryGetValue(id, out var target))
        {
            var name = text ?? Encode((target.Page == page || target.Anchor is null ? target.Name : target.NameWithType).Split('(')[0]);
            return target.Page == page && target.Anchor is null ? $"<code>{name}</code>" : $"<a href=\"{Encode(target.From(page))}\"><code>{name}</code></a>";
        }

        var symbol = site.ApiDocs.Find(commentId);
        var shown = text ?? Encode(symbol is null ? id : (symbol is Microsoft.CodeAnalysis.INamedTypeSymbol ? ApiNames.Name(symbol) : ApiNames.NameWithType(symbol)).Split('(')[0]);
        return symbol is not null && ApiNames.Learn(symbol) is { } learn ? $"<a href=\"{Encode(learn)}\"><code>{shown}</code></a>" : $"<code>{shown}</code>";
    }

    private static bool IsBlock(XNode node, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out XElement? block)
    {
        block = node as XElement;
        return block?.Name.LocalName is "para" or "p" or "list" or "code" or "note";
    }

    private string Inline(IEnumerable<XNode> nodes) => string.Concat(nodes.Select(node => node switch
    {
        XText text => Text(text.Value),
        XElement element => Inline(element),
        _ => "",
    }));

    private string Inline(XElement element)
    {
        string? Attribute(string name) => element.Attribute(name)?.Value;
        var inner = element.IsEmpty ? null : Inline(element.Nodes());
        switch (element.Name.LocalName)
        {
            case "c" or "tt" or "code": return $"<code>{Encode(Spaces().Replace(element.Value, " "))}</code>";
            case "paramref" or "typeparamref": return $"<code>{Encode(Attribute("name") ?? "")}</code>";
            case "see" or "seealso" when Attribute("cref") is { } id: return Link(id, string.IsNullOrWhiteSpace(inner) ? null : inner);
            case "see" or "seealso" when Attribute("langword") is { } word: return $"<code>{Encode(word)}</code>";
            case "see" or "seealso" or "a" when Attribute("href") is { } href && (href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("http://", StringComparison.Ordinal)):
                return $"<a href=\"{Encode(href)}\">{(string.IsNullOrWhiteSpace(inner) ? Encode(href) : inner)}</a>";
            case "b" or "strong": return $"<strong>{inner}</strong>";
            case "i" or "em": return $"<em>{inner}</em>";
            case "sub": return $"<sub>{inner}</sub>";
            case "sup": return $"<sup>{inner}</sup>";
            case "br": return "<br>";
            case "inheritdoc": return "";
            case "para" or "p" or "list" or "listheader" or "item" or "term" or "description" or "x": return $"{inner} ";
            default:
                site.Findings.Add("unsupported-syntax", $"The documentation holds a <{element.Name.LocalName}> that is not supported here.", place);
                return inner ?? "";
        }
    }

    private string Text(string text)
    {
        var html = new StringBuilder();
        var position = 0;
        foreach (var match in Formulas().EnumerateMatches(text))
        {
            html.Append(Words(text[position..match.Index]));
            position = match.Index + match.Length;
            var written = text.AsSpan(match.Index, match.Length);
            var display = written.StartsWith("$$") || written.StartsWith("\\[");
            var edge = written[0] == '$' && !display ? 1 : 2;
            var result = site.Math.Render(new Tex(Spaces().Replace(written[edge..^edge].ToString(), " ").Trim(), display));
            if (result.Error is not null) site.Findings.Add("bad-formula", result.Error, place);
            if (display)
            {
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">{result.Html}</span>");
                continue;
            }

            var marks = text.Substring(position, Glue.Length(text.AsSpan(position)));
            position += marks.Length;
            html.Append(Glue.Join(result.Html, marks));
        }

        return html.Append(Words(text[position..])).ToString();
    }

    private static string Words(string text) => Encode(MinusSign.SetIn(Spaces().Replace(text.Replace("\\$", "$", StringComparison.Ordinal), " ")));

    private string List(XElement list)
    {
        var items = list.Elements("item").ToList();
        string Item(XElement item) => item.Element("description") is not { } description ? Line(item)
            : item.Element("term") is { } term ? $"<strong>{Line(term)}</strong>: {Line(description)}" : Line(description);
        if (list.Attribute("type")?.Value == "table")
        {
            string Row(XElement row, string cell) => $"<tr>{string.Concat(row.Elements().Select(e => $"<{cell}>{Line(e)}</{(cell.Split(' ')[0])}>"))}</tr>\n";
            var head = list.Element("listheader") is { } header ? $"<thead>{Row(header, "th scope=\"col\"")}</thead>\n" : "";
            return $"<table>{head}<tbody>{string.Concat(items.Select(i => Row(i, "td")))}</tbody></table>\n";
        }

        var element = list.Attribute("type")?.Value == "number" ? "ol" : "ul";
        return $"<{element}>{string.Concat(items.Select(i => $"<li>{Item(i)}</li>\n"))}</{element}>\n";
    }

    private string Code(XElement code)
    {
        var lines = code.Value.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').SkipWhile(string.IsNullOrWhiteSpace).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse().ToList();
        var indent = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        var text = string.Concat(lines.Select(l => (l.Length < indent ? "" : l[indent..].TrimEnd()) + "\n"));
        return CodeHtml.Block(text, (code.Attribute("lang") ?? code.Attribute("language"))?.Value ?? "csharp", site.Highlighter, "", new HashSet<int>(), site.CodeLinks(page)) + "\n";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // A price is no formula: the dollar sign that opens one has no blank after it, the one that closes it none before and no digit after it.
    [GeneratedRegex(@"\$\$(?:[^$]|\\\$)+\$\$|\\\[.+?\\\]|\\\(.+?\\\)|(?<![\\\w$])\$(?!\s)[^$]*?[^\s\\$]\$(?!\d)", RegexOptions.Singleline)]
    private static partial Regex Formulas();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("<annotation.*?</annotation>", RegexOptions.Singleline)]
    private static partial Regex Annotation();
}
