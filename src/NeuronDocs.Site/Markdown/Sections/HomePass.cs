using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>
/// The first page: what stands before its first section is the hero, a quotation there its one huge number; a section whose heading is a link is one
/// of the questions, any other stands beside its neighbors below them.
/// </summary>
internal static class HomePass
{
    public static void Run(MarkdownDocument document)
    {
        var blocks = document.Where(b => b is not LinkReferenceDefinitionGroup).ToList();
        var hero = blocks.TakeWhile(b => b is not HeadingBlock { Level: 2 }).ToList();
        var sections = Sections(blocks.Skip(hero.Count)).ToList();
        var position = 0;
        document.Insert(position++, Hero(hero));
        foreach (var questions in new[] { true, false })
        {
            var some = sections.Where(s => IsQuestion(s[0]) == questions).ToList();
            if (some.Count == 0) continue;
            var list = questions ? new WrapperBlock("<ol class=\"questions\">", "</ol>") : new WrapperBlock("<div class=\"duo\">", "</div>");
            foreach (var section in some) list.Add(questions ? Question(section) : new WrapperBlock("<section>", "</section>").With(section));
            document.Insert(position++, list);
        }
    }

    private static WrapperBlock Hero(List<Block> blocks)
    {
        var hero = new WrapperBlock("<div class=\"hero\">", "</div>");
        hero.Add(new WrapperBlock("<div>", "</div>").With(blocks.Where(b => b is not QuoteBlock)));
        foreach (var quote in blocks.OfType<QuoteBlock>().ToList())
        {
            quote.Parent?.Remove(quote);
            hero.Add(new WrapperBlock("<div class=\"specimen\">", "</div>").With(quote));
        }

        return hero;
    }

    // Text at the left, a figure if there is one at the right.
    private static WrapperBlock Question(List<Block> section)
    {
        var item = new WrapperBlock("<li>", "</li>");
        item.Add(new WrapperBlock("<div>", "</div>").With(section.Where(b => !IsFigure(b))));
        var figures = section.Where(IsFigure).ToList();
        if (figures.Count > 0) item.Add(new WrapperBlock("<div class=\"thumb\">", "</div>").With(figures));
        return item;
    }

    private static IEnumerable<List<Block>> Sections(IEnumerable<Block> blocks)
    {
        List<Block>? section = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: 2 })
            {
                if (section is not null) yield return section;
                section = [];
            }

            section!.Add(block);
        }

        if (section is not null) yield return section;
    }

    private static bool IsQuestion(Block block) => block is HeadingBlock { Inline: { } inline } && inline.Count() == 1 && inline.FirstChild is LinkInline { IsImage: false };

    private static bool IsFigure(Block block) => block is ParagraphBlock { Inline: { } inline } && inline.Count() == 1 && inline.FirstChild is LinkInline { IsImage: true };
}
