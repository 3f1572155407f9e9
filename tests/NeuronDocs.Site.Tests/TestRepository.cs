using System.Runtime.CompilerServices;

namespace NeuronDocs.Site.Tests;

/// <summary>A small repository in a temporary folder, with the real template and the real packages from npm.</summary>
internal sealed class TestRepository : IDisposable
{
    private const string Config = """
        {
          "build": {
            "content": [ { "src": "docs", "files": ["**/*.md", "**/toc.yml"], "exclude": ["_template/**", "**/includes/**"] } ],
            "resource": [ { "files": ["snippets/**/*.verified.svg"] }, { "src": "docs", "files": ["**/*.png"] } ],
            "markdownEngineProperties": { "markdigExtensions": ["footnotes", "tasklists"] },
            "globalMetadata": { "_appName": "Test" }
          }
        }
        """;

    public static string Source { get; } = FindSource();

    private static readonly Lazy<Task<string?>> Modules = new(() => NpmPackages.EnsureAsync(Source, null, new FindingList()));

    public TestRepository()
    {
        Directory.CreateDirectory(Root);
        Write("docfx.json", Config);
        Write("docs/toc.yml", "- name: Home\n  href: index.md\n");
        Write("docs/index.md", "# Home\n");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Source, "docs/_template"), "*", SearchOption.AllDirectories))
            Copy(Path.GetRelativePath(Source, file));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("neurondocs-").FullName;

    /// <summary>What runs the examples in a page; null for a site that runs none.</summary>
    public PlaygroundApp? Playground { get; set; }

    public string Output => Path.Combine(Root, "_site");

    public TestRepository Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>Builds and returns the findings in the form the console shows them.</summary>
    public async Task<IReadOnlyList<string>> BuildAsync(string? output = null, BuildMemory? memory = null)
    {
        Assert.NotNull(await Modules.Value);
        foreach (var file in new[] { "package.json", "package-lock.json", "node_modules/.neurondocs-lock", "node_modules/temml/dist/temml.cjs", "node_modules/minisearch/dist/umd/index.js" })
            Copy($"src/NeuronDocs.Site/{file}");
        var findings = new FindingList();
        var result = await SiteBuilder.BuildAsync(Root, new BuildOptions(output, Memory: memory) { Playground = Playground is { } app ? (_, _) => Task.FromResult<PlaygroundApp?>(app) : null }, findings);
        Assert.Equal(findings.IsEmpty, result.Succeeded);
        return [.. findings.Sorted().Select(f => f.ToString())];
    }

    /// <summary>The findings of a repository that has this page besides its first one.</summary>
    public static async Task<IReadOnlyList<string>> FindingsOfAsync(string markdown, params (string Path, string Text)[] files)
    {
        using var repository = new TestRepository();
        repository.Write("docs/page.md", markdown);
        foreach (var (path, text) in files) repository.Write(path, text);
        return await repository.BuildAsync();
    }

    public void AddExample()
    {
        Write("snippets/Neuron/Sum.cs", Example);
        Write("snippets/Neuron/Sum.verified.txt", "z = -0.5000\nword[a b] = never");
        Write("snippets/Neuron/Sum.curve.verified.svg", Figure);
        Write("tests/NeuronDocs.Snippets.Tests/Checks/Neuron/SumChecks.cs", "public class SumChecks\n{\n    [IndependentCheck(\"neuron/sum\", \"addition\")]\n    public void Adds()\n    {\n    }\n}\n");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Copy(string path)
    {
        var target = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(Source, path), target, overwrite: true);
    }

    private static string FindSource([CallerFilePath] string here = "")
    {
        for (var folder = Directory.Exists(Path.GetDirectoryName(here)) ? Path.GetDirectoryName(here) : AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "NeuronDocs.sln"))) return folder;
        }

        throw new InvalidOperationException("The repository was not found above the tests.");
    }

    public const string Card = "[!code-csharp[](~/snippets/Neuron/Sum.cs#sum)]\n\n[!code-text[](~/snippets/Neuron/Sum.verified.txt)]\n\n![A curve](~/snippets/Neuron/Sum.curve.verified.svg)\n";

    private const string Example = """
        using NeuronDocs.Examples;

        namespace NeuronDocs.Snippets;

        public static class SumExample
        {
            [Example("neuron/sum", "A sum <of> two")]
            public static void Run(double bias = 0.5)
            {
                #region sum
                var z = 1 - 2 + bias;
                Console.WriteLine($"z = {z}");
                #endregion
            }
        }
        """;

    private const string Figure = """
        <svg class="plot" viewBox="0 0 10 10" role="img" aria-labelledby="c-title c-desc" xmlns="http://www.w3.org/2000/svg"><title id="c-title">T</title><desc id="c-desc">D</desc><metadata>
        series,x,y
        "a, b",1,2
        </metadata><style>.plot{fill:red}</style><clipPath id="c-clip"><path d="M0 10.049L-2.95 1.5" /></clipPath><g clip-path="url(#c-clip)" onclick="alert(1)" style="fill:red" /></svg>
        """;
}
