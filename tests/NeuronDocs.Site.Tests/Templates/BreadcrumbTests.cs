using System.Text.RegularExpressions;

namespace NeuronDocs.Site.Tests;

public sealed partial class BreadcrumbTests
{
    [Fact]
    public async Task The_way_to_a_page_is_the_one_of_the_toc_and_ends_with_the_page()
    {
        using var repository = new TestRepository();
        repository.Write("docs/toc.yml", """
            - name: Chapters
              href: index.md
              items:
              - name: One?
                href: one/index.md
                items:
                - name: Part
                  href: one/part.md
            - name: Claims
              href: claims.md
            """);
        repository.Write("docs/one/index.md", "# One?\n").Write("docs/one/part.md", "# A & B\n").Write("docs/claims.md", "# Claims\n").Write("docs/loose.md", "# Loose\n");
        Assert.Empty(await repository.BuildAsync());

        Assert.Equal(["<li><a href=\"../index.html\">Chapters</a></li>", "<li aria-current=\"page\">Chapter 1 of 1</li>"], Steps(repository.Read("one/index.html")));
        Assert.Equal(["<li><a href=\"../index.html\">Chapters</a></li>", "<li><a href=\"index.html\">One?</a></li>", "<li aria-current=\"page\">A &amp; B</li>"], Steps(repository.Read("one/part.html")));
        Assert.Equal(["<li><a href=\"index.html\">Home</a></li>", "<li aria-current=\"page\">Claims</li>"], Steps(repository.Read("claims.html")));
        Assert.Equal(["<li><a href=\"index.html\">Home</a></li>", "<li aria-current=\"page\">Loose</li>"], Steps(repository.Read("loose.html")));
        Assert.Empty(Steps(repository.Read("index.html")));
    }

    private static List<string> Steps(string html) =>
        [.. Item().Matches(Breadcrumb().Match(html).Value).Select(m => m.Value)];

    [GeneratedRegex("<nav class=\"eyebrow\" aria-label=\"Breadcrumb\">.*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex("<li.*?</li>")]
    private static partial Regex Item();
}
