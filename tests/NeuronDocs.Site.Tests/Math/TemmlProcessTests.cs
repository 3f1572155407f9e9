namespace NeuronDocs.Site.Tests;

/// <summary>Whatever a formula does to the process that renders it, the next one is rendered.</summary>
public sealed class TemmlProcessTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("neurondocs-temml-");

    [Fact]
    public void A_formula_and_a_mistake_have_their_answers_and_so_has_what_follows()
    {
        using var temml = new TemmlProcess(Library("return tex === 'bad' ? (() => { throw new Error('No, \\u03b7!'); })() : `<${tex}:${options.displayMode}>`;"));
        Assert.Equal(("<\u03b7\n\"a\":true>", null), temml.Render([new("\u03b7\n\"a\"", true)])[0]);
        Assert.Equal((null, "No, \u03b7!"), temml.Render([new("bad", false)])[0]);
        Assert.Equal(("<b:false>", null), temml.Render([new("b", false)])[0]);
    }

    [Fact]
    public void One_nested_too_deeply_is_an_error_of_its_own()
    {
        using var temml = new TemmlProcess(Library("const down = n => 1 + down(n + 1); return tex === 'deep' ? down(0) : tex === 'nested' ? '<mrow>'.repeat(500) + '</mrow>'.repeat(500) : tex;"));
        foreach (var tex in new[] { "deep", "nested" }) Assert.Equal((null, "The formula is nested too deeply or takes too long."), temml.Render([new(tex, true)])[0]);
        Assert.Equal(("b", null), temml.Render([new("b", true)])[0]);
    }

    [Fact]
    public void One_that_never_ends_is_ended()
    {
        using var temml = new TemmlProcess(Library("for (;tex === 'endless';); return tex;"));
        Assert.Equal((null, "The formula is nested too deeply or takes too long."), temml.Render([new("endless", true)])[0]);
        Assert.Equal(("b", null), temml.Render([new("b", true)])[0]);
    }

    [Fact]
    public void Among_many_only_the_one_that_does_it_has_no_answer()
    {
        using var temml = new TemmlProcess(Library("for (;tex === 'endless';); if (tex === 'gone') process.exit(1); return tex;"));
        const string Ended = "The formula is nested too deeply or takes too long.";
        Assert.Equal([("a", null), (null, Ended), ("b", null), (null, Ended), ("c", null)], temml.Render([.. new[] { "a", "endless", "b", "gone", "c" }.Select(tex => new Tex(tex, false))]));
    }

    [Fact]
    public void A_process_that_ends_says_why()
    {
        using var temml = new TemmlProcess(Path.Combine(folder.FullName, "nowhere.cjs"));
        var (html, error) = temml.Render([new("a", true)])[0];
        Assert.Null(html);
        Assert.StartsWith("Node.js ended without an answer. Error: Cannot find module", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Library(string body)
    {
        var path = Path.Combine(folder.FullName, "temml.cjs");
        File.WriteAllText(path, $"exports.renderToString = (tex, options) => {{ {body} }};");
        return path;
    }
}
