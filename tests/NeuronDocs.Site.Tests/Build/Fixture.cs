namespace NeuronDocs.Site.Tests;

/// <summary>A small site in which pages depend on each other in every way there is, and an edit of each kind of input.</summary>
internal static class Fixture
{
    public const string Thing = "namespace Lib;\n/// <summary>A thing of <see cref=\"Other\"/>.</summary>\npublic sealed class Thing\n{\n    /// <summary>What it weighs, $x^2$.</summary>\n    public double Weight => 1;\n}\n";

    private const string Config = """
        {
          "metadata": [ { "src": [ { "src": "src", "files": ["Lib/Lib.csproj"] } ], "dest": "obj/api" } ],
          "build": {
            "content": [
              { "src": "docs", "files": ["**/*.md", "**/toc.yml"], "exclude": ["_template/**", "**/includes/**"] },
              { "src": "obj/api", "files": ["*.yml"], "dest": "api" }
            ],
            "resource": [ { "files": ["snippets/**/*.verified.svg"] }, { "src": "docs", "files": ["**/*.png"] } ],
            "markdownEngineProperties": { "markdigExtensions": ["footnotes", "tasklists"] },
            "globalMetadata": { "_appName": "Test" }
          }
        }
        """;

    private const string Toc = "- name: Home\n  href: index.md\n- name: Book\n  items:\n  - name: Card\n    href: card.md\n  - name: Linking\n    href: linking.md\n- name: Plain\n  href: plain.md\n- name: Library\n  href: ../obj/api/toc.yml\n";

    private const string SecondCard = "[!code-csharp[](~/snippets/Neuron/Second.cs#second)]\n\n[!code-text[](~/snippets/Neuron/Second.verified.txt)]\n";

    private const string Linking = "# Linking\n\nThe sum is -0.5<!--= neuron/sum#z -->. <xref:plain>, <xref:Lib.Thing>, [there](card.md#sum) and $e^x$.\n\n[!INCLUDE [part](includes/part.md)]\n\n[!code-csharp[](~/src/Lib/Thing.cs)]\n\n![A curve](~/snippets/Neuron/Sum.curve.verified.svg)\n";

    /// <summary>Every kind of input, each with an edit that the site shows.</summary>
    public static IReadOnlyDictionary<string, Action<TestRepository>> Edits { get; } = new Dictionary<string, Action<TestRepository>>
    {
        ["prose"] = r => r.Write("docs/plain.md", "---\nuid: plain\n---\n# Plain\n\nOther words and $\\begin{pmatrix}1&2\\end{pmatrix}$.\n"),
        ["a title that others show"] = r => r.Write("docs/plain.md", "---\nuid: plain\n---\n# Simple\n"),
        ["a page that is new"] = r => r.Write("docs/new.md", "# New\n\n<xref:Lib.Other>\n"),
        ["a page that is gone"] = r => File.Delete(Path.Combine(r.Root, "docs/extra.md")),
        ["an include"] = r => r.Write("docs/includes/part.md", "Another *part*.\n"),
        ["a table of contents"] = r => r.Write("docs/toc.yml", Toc.Replace("name: Plain", "name: Elsewhere", StringComparison.Ordinal)),
        ["an order that renumbers cards"] = r => r.Write("docs/linking.md", $"{Linking}\n{SecondCard}").Write("docs/toc.yml", Toc.Replace("Card\n    href: card.md", "Linking\n    href: linking.md", StringComparison.Ordinal)),
        ["an example"] = r => r.Write("snippets/Neuron/Sum.cs", File.ReadAllText(Path.Combine(r.Root, "snippets/Neuron/Sum.cs")).Replace("1 - 2", "2 - 3", StringComparison.Ordinal)),
        ["the title of an example"] = r => r.Write("snippets/Neuron/Sum.cs", File.ReadAllText(Path.Combine(r.Root, "snippets/Neuron/Sum.cs")).Replace("A sum", "The sum", StringComparison.Ordinal)),
        ["a verified output"] = r => r.Write("snippets/Neuron/Sum.verified.txt", "z = -0.6001\nword[a b] = never"),
        ["a verified figure"] = r => r.Write("snippets/Neuron/Sum.curve.verified.svg", File.ReadAllText(Path.Combine(r.Root, "snippets/Neuron/Sum.curve.verified.svg")).Replace(">T<", ">U<", StringComparison.Ordinal)),
        ["the bibliography"] = r => r.Write("docs/references.bib", "@book{knuth1997, author={Donald Knuth}, title={The Art}, year={1997}}\n").Write("docs/cited.md", "# Cited\n"),
        ["a source of the API"] = r => r.Write("src/Lib/Thing.cs", Thing.Replace("weighs", "is", StringComparison.Ordinal)),
        ["a type that is new"] = r => r.Write("src/Lib/More.cs", "namespace Lib;\n/// <summary>More.</summary>\npublic sealed class More;\n"),
        ["a link to the API"] = r => r.Write("docs/plain.md", "---\nuid: plain\n---\n# Plain\n\n<xref:Lib.Other>\n"),
        ["a template"] = r => r.Write("docs/_template/partials/footer.tmpl.partial", "<footer>Other</footer>\n"),
        ["a style"] = r => r.Write("docs/_template/public/site.css", "p { color: red }\n"),
        ["the configuration"] = r => r.Write("docfx.json", Config.Replace("\"Test\"", "\"Other\"", StringComparison.Ordinal)),
        ["the release"] = r => r.Write("CITATION.cff", "version: 2.0.0\ndate-released: 2031-01-01\n"),
        ["a resource"] = r => r.Write("docs/image.png", "other bytes"),
        ["global usings of the snippets"] = r => r.Write("snippets/GlobalUsings.cs", "global using System;\nglobal using Lib;\n"),
    };

    public static void Fill(TestRepository r)
    {
        r.AddExample();
        r.Write("snippets/Neuron/Second.cs", File.ReadAllText(Path.Combine(r.Root, "snippets/Neuron/Sum.cs")).Replace("neuron/sum", "neuron/second", StringComparison.Ordinal).Replace("region sum", "region second", StringComparison.Ordinal).Replace("SumExample", "SecondExample", StringComparison.Ordinal).Replace("var z", "Console.WriteLine(new Thing().Weight); var z", StringComparison.Ordinal))
            .Write("snippets/Neuron/Second.verified.txt", "z = 1")
            .Write("docfx.json", Config)
            .Write("docs/toc.yml", Toc)
            .Write("docs/index.md", "# Home\n\n![An image](image.png)\n")
            .Write("docs/image.png", "bytes")
            .Write("docs/plain.md", "---\nuid: plain\n---\n# Plain\n\nWords.\n")
            .Write("docs/extra.md", "# Extra\n\n<xref:Lib.Thing>\n")
            .Write("docs/card.md", $"# Card\n\n{TestRepository.Card}\n{SecondCard}")
            .Write("docs/linking.md", Linking)
            .Write("docs/includes/part.md", "A *part* with a number, -0.5<!--= neuron/sum#z -->.\n")
            .Write("src/Lib/Lib.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />\n")
            .Write("src/Lib/Other.cs", "namespace Lib;\n/// <summary>Another.</summary>\npublic class Other;\n")
            .Write("src/Lib/Thing.cs", Thing);
    }
}
