using System.Globalization;
using System.Net;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>Code as HTML: a line is a span of its own, so that it can be numbered, marked and linked to.</summary>
internal static class CodeHtml
{
    public static string Block(string text, string language, Highlighter highlighter, string title, IReadOnlySet<int> marked, CodeLinks? links = null)
    {
        var csharp = Languages.IsCSharp(language);
        var name = title.Length > 0 ? title : csharp ? "C# code" : language is "" or "text" ? "Text" : $"{language} code";
        var spans = csharp ? highlighter.Spans(text) : [];
        var body = Lines(text, spans, null, marked, links);
        var kind = csharp ? "code" : "plain";
        var type = language.Length > 0 ? $" class=\"lang-{WebUtility.HtmlEncode(language)}\"" : "";
        return $"<pre class=\"{kind}\" tabindex=\"0\" role=\"group\" aria-label=\"{WebUtility.HtmlEncode(name)}\"><code{type}>{body}</code></pre>{links?.List(spans)}";
    }

    /// <summary>The lines of <paramref name="text"/>, colored by <paramref name="spans"/>, which are in order and do not overlap.</summary>
    /// <param name="idPrefix">Each line gets this and its number as its id, unless null.</param>
    /// <param name="links">Makes links of the names that lead somewhere.</param>
    public static string Lines(string text, IReadOnlyList<CodeSpan> spans, string? idPrefix, IReadOnlySet<int>? marked = null, CodeLinks? links = null)
    {
        var html = new StringBuilder();
        var lines = text.TrimEnd('\n').Split('\n');
        var (start, next) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var end = start + lines[i].Length;
            var id = idPrefix is null ? "" : string.Create(CultureInfo.InvariantCulture, $" id=\"{idPrefix}{i + 1}\"");
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"{(marked?.Contains(i + 1) == true ? "l mark" : "l")}\"{id}>");
            var position = start;
            // A span may run over several lines, such as a raw string: each line gets its part.
            for (; next < spans.Count && spans[next].Start < end; next++)
            {
                var from = Math.Max(position, spans[next].Start);
                var to = Math.Min(end, spans[next].End);
                Append(html, text, position, from);
                if (to > from) html.Append(Colored(WebUtility.HtmlEncode(text[from..to]), spans[next], links));
                position = Math.Max(position, to);
                if (spans[next].End > end) break;
            }

            Append(html, text, position, end);
            html.Append("\n</span>");
            start = end + 1;
        }

        return html.ToString();
    }

    private static string Colored(string code, CodeSpan span, CodeLinks? links)
    {
        var color = span.Class.Length > 0 ? $" class=\"{span.Class}\"" : "";
        if (links?.Href(span.Uid) is { } href) return $"<a{color} href=\"{WebUtility.HtmlEncode(href)}\" tabindex=\"-1\">{code}</a>";
        return color.Length > 0 ? $"<span{color}>{code}</span>" : code;
    }

    private static void Append(StringBuilder html, string text, int from, int to)
    {
        if (to > from) html.Append(WebUtility.HtmlEncode(text[from..to]));
    }
}

/// <summary>A stretch of code, the class it is colored by (none for ""), and the uid of what it names, if that is part of a documented library.</summary>
internal readonly record struct CodeSpan(int Start, int End, string Class, string? Uid = null);
