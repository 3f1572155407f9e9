namespace NeuronDocs.Site.Tests;

public sealed class PageMarkdownTests
{
    [Fact]
    public async Task What_a_page_includes_stands_in_its_Markdown_and_links_lead_to_files_of_the_site()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/a/page.md", $"""
            ---
            title: A title
            ---
            # Page

            {TestRepository.Card}
            The sum is -0.5000<!--= neuron/sum#z -->, see [home](../index.md#home), [there][far], @other and <xref:other>.

            > [!INCLUDE [x](../includes/part.md)]

            [far]: ~/docs/b/other.md
            """);
        repository.Write("docs/b/other.md", "---\nuid: other\n---\n# Other [one]\n");
        repository.Write("docs/includes/part.md", "---\ntitle: Left out\n---\nIncluded, [home](../index.md).\n\nTwo paragraphs.\n");
        Assert.Empty(await repository.BuildAsync());

        Assert.Equal("""
            ---
            title: A title
            ---
            # Page

            ```csharp
            double bias = 0.5;

            var z = 1 - 2 + bias;
            Console.WriteLine($"z = {z}");
            ```

            ```text
            z = -0.5000
            word[a b] = never
            ```

            ![A curve](../snippets/Neuron/Sum.curve.verified.svg)

            The sum is -0.5000<!--= neuron/sum#z -->, see [home](../index.md#home), [there][far], [Other \[one\]](../b/other.md) and [Other \[one\]](../b/other.md).

            > Included, [home](../index.md).
            > 
            > Two paragraphs.

            [far]: ../b/other.md
            """, repository.Read("a/page.md"));
    }

    [Fact]
    public async Task A_fence_is_longer_than_any_in_the_file_that_it_holds()
    {
        using var repository = new TestRepository();
        repository.Write("docs/page.md", "# Page\n\n[!code-markdown[](~/notes.txt)]\n");
        repository.Write("notes.txt", "````\ncode\n````\n");
        Assert.Empty(await repository.BuildAsync());
        Assert.Equal("# Page\n\n`````markdown\n````\ncode\n````\n`````\n", repository.Read("page.md"));
    }
}
