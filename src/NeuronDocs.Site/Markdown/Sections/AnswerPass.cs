using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>The section headed "Short answer" becomes the box that a reader quotes.</summary>
internal static class AnswerPass
{
    public static void Run(MarkdownDocument document)
    {
        var start = document.ToList().FindIndex(b => b is HeadingBlock { Level: 2 } heading && PlainText.Of(heading).Equals("Short answer", StringComparison.OrdinalIgnoreCase));
        if (start < 0) return;
        var content = document.Skip(start + 1).TakeWhile(b => b is not HeadingBlock { Level: <= 2 }).ToList();
        var box = new WrapperBlock(
            "<section class=\"answer\" aria-labelledby=\"short-answer\">",
            "<p class=\"foot\"><a href=\"#short-answer\">Permalink to this answer</a></p>\n</section>");
        box.With(content.Prepend(document[start]));
        document.Insert(start, box);
    }
}
