using System.Globalization;
using System.Text;

namespace NeuronDocs.Site.Tests;

/// <summary>A repository of twenty pages in which files are spoiled and mended again.</summary>
internal sealed class MutationTree : IDisposable
{
    private readonly TestRepository repository = new();
    private readonly SortedDictionary<string, byte[]> whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);

    public MutationTree()
    {
        repository.AddExample();
        repository.Write("docs/references.bib", "@article{goh2017,\n  title = {Why Momentum Really Works},\n  author = {Goh, Gabriel},\n  year = {2017},\n  journal = {Distill}\n}\n");
        repository.Write("docs/claims.yml", "- id: E-N-01\n  sheet: 004.txt\n  question: neuron\n  claim: A sum is a sum.\n  verdict: 'true'\n  why: It is.\n  source: [goh2017]\n  evidence: {example: neuron/sum, predicate: 'z < 0'}\n");
        repository.Write("docs/includes/part.md", "An *included* paragraph with a [link](../p01.md).\n");
        repository.Write("docs/pic.png", "no picture");
        repository.Write("docs/more/toc.yml", "- name: Nested\n  href: ../p19.md\n");
        var toc = new StringBuilder("- name: Home\n  href: index.md\n  items:\n");
        for (var i = 1; i < 20; i++)
        {
            toc.Append(CultureInfo.InvariantCulture, $"  - name: Page {i}\n    href: p{i:00}.md\n");
            repository.Write($"docs/p{i:00}.md", Page(i));
        }

        repository.Write("docs/toc.yml", toc.Append("- name: More\n  href: more/\n").ToString());
        foreach (var folder in new[] { "docs", "snippets" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories).Append(Path.Combine(Root, "docfx.json")))
                whole[Path.GetRelativePath(Root, file)] = File.ReadAllBytes(file);
        }
    }

    public string Root => repository.Root;

    public string Output => repository.Output;

    /// <summary>The files that can be spoiled.</summary>
    public IReadOnlyList<string> Files => [.. whole.Keys];

    public IReadOnlyList<string> Pages => [.. whole.Keys.Where(f => f.EndsWith(".md", StringComparison.Ordinal) && !f.Contains("_template", StringComparison.Ordinal))];

    /// <summary>The first build, which installs what a build needs.</summary>
    public Task<IReadOnlyList<string>> BuildAsync(BuildMemory memory) => repository.BuildAsync(memory: memory);

    public byte[] Bytes(string path) => whole[path];

    public string Text(string path) => Encoding.UTF8.GetString(whole[path]);

    public void Put(string path, byte[] content)
    {
        touched.Add(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, path))!);
        File.WriteAllBytes(Path.Combine(Root, path), content);
    }

    public void Put(string path, string content) => Put(path, Encoding.UTF8.GetBytes(content));

    public void Link(string path, string target)
    {
        touched.Add(path);
        File.CreateSymbolicLink(Path.Combine(Root, path), target);
    }

    public void Delete(string path)
    {
        touched.Add(path);
        File.Delete(Path.Combine(Root, path));
    }

    /// <summary>Makes the tree whole again; returns what was spoiled.</summary>
    public IReadOnlyList<string> Mend()
    {
        foreach (var path in touched)
        {
            var full = Path.Combine(Root, path);
            if (whole.TryGetValue(path, out var bytes)) File.WriteAllBytes(full, bytes);
            else File.Delete(full);
        }

        var spoiled = touched.Order(StringComparer.Ordinal).ToList();
        touched.Clear();
        return spoiled;
    }

    public void Dispose() => repository.Dispose();

    private static string Page(int i) => $$"""
        ---
        title: Page {{i}}
        uid: page-{{i}}
        ---
        # Page {{i}}

        A sentence with *emphasis*, `code`, [a link](p{{(i % 19) + 1:00}}.md#part), @page-{{(i % 19) + 1}} and $e^{-x}$.

        ## Part

        | a | b |
        | --- | ---: |
        | 1 | 2 |

        > [!NOTE]
        > Mind this.

        - [ ] one
          - two[^1]

        {{(i % 4) switch { 0 => TestRepository.Card, 1 => "[!INCLUDE [x](includes/part.md)]\n", 2 => "```csharp\nvar x = 1;\n```\n", _ => "![A picture](pic.png)\n\nThe sum is -0.5<!--= neuron/sum#z -->.\n" }}}

        $$x = \frac{1}{2}$$

        [^1]: A note.

        """;
}
