using System.Globalization;
using System.Text;

namespace NeuronDocs.Benchmarks;

/// <summary>A site of any size, made of pages like those of a real one: prose, formulas, code, a table, links, and now and then an example with its output.</summary>
internal static class GeneratedSite
{
    private const int PagesOfChapter = 20;

    /// <summary>Writes the site into an empty folder, with the template and the packages of this repository.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="repository">The repository of the template and the packages.</param>
    /// <param name="pages">How many pages of prose.</param>
    /// <param name="types">How many types of a library to document.</param>
    public static void Write(string folder, string repository, int pages, int types)
    {
        Copy(repository, folder, "docs/_template");
        Copy(repository, folder, "src/NeuronDocs.Site/node_modules");
        foreach (var file in new[] { "src/NeuronDocs.Site/package.json", "src/NeuronDocs.Site/package-lock.json", "docs/verification/verification.schema.json" }) Text(folder, file, File.ReadAllText(Path.Combine(repository, file)));
        Text(folder, "docfx.json", Config(types > 0));
        Text(folder, "docs/references.bib", "@book{knuth1997, author={Donald Knuth}, title={The Art of Computer Programming}, publisher={Addison-Wesley}, year={1997}}\n");
        var chapters = (pages + PagesOfChapter - 1) / PagesOfChapter;
        Text(folder, "docs/toc.yml", "- name: Home\n  href: index.md\n- name: Book\n  items:\n" + string.Concat(Enumerable.Range(0, chapters).Select(c => F($"  - name: Chapter {c}\n    href: c{c}/toc.yml\n"))) + (types > 0 ? "- name: Library\n  href: ../obj/api/toc.yml\n" : ""));
        Text(folder, "docs/index.md", "# Generated\n\nA site to measure builds with.\n");
        for (var chapter = 0; chapter < chapters; chapter++)
        {
            var inside = Enumerable.Range(chapter * PagesOfChapter, Math.Min(PagesOfChapter, pages - (chapter * PagesOfChapter))).ToList();
            Text(folder, F($"docs/c{chapter}/toc.yml"), string.Concat(inside.Select(p => F($"- name: Page {p}\n  href: p{p}.md\n"))));
            Text(folder, F($"snippets/C{chapter}/Sum{chapter}.cs"), Example(chapter));
            Text(folder, F($"snippets/C{chapter}/Sum{chapter}.verified.txt"), F($"z = {chapter}.5000"));
            Text(folder, F($"tests/NeuronDocs.Snippets.Tests/Checks/Sum{chapter}Checks.cs"), Check(chapter));
            foreach (var page in inside) Text(folder, F($"docs/c{chapter}/p{page}.md"), Page(page, chapter, pages, types, page == inside[0]));
        }

        if (types == 0) return;
        Text(folder, "src/Library/Library.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />\n");
        for (var type = 0; type < types; type++) Text(folder, F($"src/Library/Type{type}.cs"), Type(type));
    }

    private static string Page(int page, int chapter, int pages, int types, bool card)
    {
        var name = NameOf(page);
        var text = new StringBuilder(F($"---\nuid: page{page}\ndescription: What {name} is for, and what it costs.\n---\n# Page {page}\n\nThis page says what {name} is for. A weight w multiplies an input, a bias b is added, and the sum is bent; see [the next one](../c{(page + 1) % pages / PagesOfChapter}/p{(page + 1) % pages}.md), @page{page * 7 % pages} and [a section](#what-it-costs).\n\n"));
        for (var part = 0; part < 4; part++)
        {
            text.Append(F($"## {(part == 3 ? "What it costs" : $"Part {part} of page {page}")}\n\n"));
            text.Append(F($"The derivative of $f_{{{part}}}(x) = \\tanh(x)$ is $1 - f_{{{part}}}^2$; with $n_{{{name}}}$ inputs the variance is $\\sigma^2 = \\frac{{2}}{{n_{{{name}}}}}$. Prose goes on for a while, as prose does, with *emphasis*, `code` and a [link](../index.md), so that a paragraph has a length like those of real pages and a line of HTML is worth its name.\n\n"));
            text.Append(F($"$$\nL_{{{name}}} = \\sum_{{i=1}}^{{{part + 2}}} \\left( y_i - \\hat{{y}}_i \\right)^2\n$$\n\n<!--= definition -->\n\n"));
            text.Append("| quantity | before | after |\n| --- | ---: | ---: |\n| loss | 4 | 3 |\n| error | 2 | 1 |\n| rate | 7 | 6 |\n\n- one thing\n- another thing, with **weight**\n\n");
        }

        text.Append(F($"```csharp\nvar weights = new double[] {{ 1, 2, {page} }};\nforeach (var w in weights) Console.WriteLine(w * 2);\n```\n\n<!--= illustrative: code as a page has it -->\n\nThe sum is {chapter}.5<!--= c{chapter}/sum{chapter}#z -->.\n\n"));
        if (types > 0) text.Append(F($"It uses <xref:Library.Type{page % types}>.\n\n"));
        if (card) text.Append(F($"[!code-csharp[](~/snippets/C{chapter}/Sum{chapter}.cs#sum{chapter})]\n\n[!code-text[](~/snippets/C{chapter}/Sum{chapter}.verified.txt)]\n"));
        return text.ToString();
    }

    // Letters: a formula of its own for each page, and nothing that looks like a measured number.
    private static string NameOf(int page) => string.Concat(page.ToString("0000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static string Example(int chapter) => F($$"""
        using NeuronDocs.Examples;

        namespace NeuronDocs.Snippets;

        public static class Sum{{chapter}}Example
        {
            [Example("c{{chapter}}/sum{{chapter}}", "The sum of chapter {{chapter}}")]
            public static void Run(double bias = 0.5)
            {
                #region sum{{chapter}}
                var z = {{chapter}} + bias;
                Console.WriteLine($"z = {z}");
                #endregion
            }
        }

        """);

    private static string Check(int chapter) => F($$"""
        namespace NeuronDocs.Snippets.Tests;

        public class Sum{{chapter}}Checks
        {
            [IndependentCheck("c{{chapter}}/sum{{chapter}}", "half more than the chapter")]
            public void Adds() => Printed.Equal("z", {{chapter}} + 0.5);
        }

        """);

    private static string Type(int type) => F($$"""
        namespace Library;

        /// <summary>Type {{type}}, which knows <see cref="Type{{type / 2}}"/> and costs $O(n^2)$.</summary>
        public class Type{{type}}
        {
            /// <summary>How much it weighs.</summary>
            public double Weight { get; init; } = {{type}};

            /// <summary>Adds two numbers.</summary>
            /// <param name="a">The first.</param>
            /// <param name="b">The second.</param>
            /// <returns>Their sum.</returns>
            /// <exception cref="ArgumentException">One of them is not a number.</exception>
            public double Add(double a, double b) => a + b;

            /// <summary>The same for many.</summary>
            /// <param name="values">The numbers.</param>
            /// <returns>Their sum.</returns>
            public double Add(IEnumerable<double> values) => values.Sum();
        }

        """);

    private static string Config(bool api) => $$"""
        {
          {{(api ? "\"metadata\": [ { \"src\": [ { \"src\": \"src\", \"files\": [\"Library/Library.csproj\"] } ], \"dest\": \"obj/api\" } ]," : "")}}
          "build": {
            "content": [
              { "src": "docs", "files": ["**/*.md", "**/toc.yml"], "exclude": ["_template/**"] }{{(api ? ", { \"src\": \"obj/api\", \"files\": [\"*.yml\"], \"dest\": \"api\" }" : "")}}
            ],
            "resource": [ { "files": ["snippets/**/*.verified.svg"] }, { "src": "docs", "files": ["verification/*.json"] } ],
            "output": "_site",
            "globalMetadata": { "_appName": "Generated", "_appTitle": "Generated" }
          }
        }
        """;

    private static string F(FormattableString text) => FormattableString.Invariant(text);

    private static void Text(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static void Copy(string from, string to, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(from, folder), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
