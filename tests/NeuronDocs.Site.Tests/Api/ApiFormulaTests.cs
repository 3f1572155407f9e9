using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace NeuronDocs.Site.Tests;

/// <summary>The formulas in the comments of the library itself, of which each page of its reference shows some.</summary>
public sealed partial class ApiFormulaTests
{
    [Fact]
    public async Task Every_formula_of_the_library_is_math_and_none_is_left_as_it_was_written()
    {
        // The project under another name: where it has its own, a build packs it for readers to take home.
        using var api = new ApiRepository("""{ "src": [ { "src": "src", "files": ["NeuronDocs.Core/Library.csproj"] } ], "dest": "obj/api" }""");
        foreach (var file in Sources()) api.Tree.Write(Path.GetRelativePath(TestRepository.Source, file).Replace("NeuronDocs.Core.csproj", "Library.csproj", StringComparison.Ordinal), await File.ReadAllTextAsync(file));
        Assert.Empty(await api.Tree.BuildAsync());

        var parser = new HtmlParser();
        var formulas = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(api.Tree.Output, "api"), "*.html"))
        {
            var page = parser.ParseDocument(await File.ReadAllTextAsync(file));
            formulas += page.QuerySelectorAll("math").Length;
            foreach (var part in page.QuerySelectorAll("pre, code, math")) part.Remove();
            Assert.DoesNotMatch(Delimiter(), page.Body!.TextContent);
            Assert.DoesNotMatch(Delimiter(), page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        }

        Assert.True(formulas > 500, $"{formulas} formulas");
    }

    private static IEnumerable<string> Sources()
    {
        var folder = Path.Combine(TestRepository.Source, "src/NeuronDocs.Core");
        return Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories).Where(f => !Path.GetRelativePath(folder, f).StartsWith("obj/", StringComparison.Ordinal) && !Path.GetRelativePath(folder, f).StartsWith("bin/", StringComparison.Ordinal));
    }

    // A dollar sign, or a command of TeX.
    [GeneratedRegex(@"\$|\\[A-Za-z(\[]")]
    private static partial Regex Delimiter();
}
