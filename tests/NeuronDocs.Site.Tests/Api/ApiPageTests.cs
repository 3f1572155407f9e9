using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NeuronDocs.Site.Tests;

public sealed class ApiPageTests
{
    // Written by the rules for documentation ids in annex D of the C# standard, which docfx's uids are without their first two characters.
    private static readonly string[] Uids =
    [
        "Lib",
        "Lib.Base", "Lib.Base.Shared", "Lib.Base.Value(System.Double)",
        "Lib.Box`1", "Lib.Box`1.#ctor(`0,System.Int32)", "Lib.Box`1.CompareTo(Lib.Box{`0})", "Lib.Box`1.Content", "Lib.Box`1.Count",
        "Lib.Box`1.Exchange(`0@,System.Int32@,System.String@,`0[])", "Lib.Box`1.Half", "Lib.Box`1.Item(System.Int32,System.String)",
        "Lib.Box`1.Map``1(System.Func{`0,``0})", "Lib.Box`1.Opened", "Lib.Box`1.op_Addition(Lib.Box{`0},Lib.Box{`0})",
        "Lib.Box`1.op_Explicit(Lib.Box{`0})~`0[]", "Lib.Box`1.op_Implicit(`0)~Lib.Box{`0}",
        "Lib.Box`1.Lid", "Lib.Box`1.Lid.#ctor", "Lib.Box`1.Lid.Point(System.Int32*,System.Int32[0:,0:],System.String[][])",
        "Lib.BoxExtensions", "Lib.BoxExtensions.Twice``1(Lib.Box{``0},System.Nullable{System.Int32})",
        "Lib.Color", "Lib.Color.Blue", "Lib.Color.Red",
        "Lib.Failure",
        "Lib.IAdd`1", "Lib.IAdd`1.Zero", "Lib.IAdd`1.op_Addition(`0,`0)",
        "Lib.IBox`1", "Lib.IBox`1.Count", "Lib.IBox`1.Hidden",
        "Lib.Leaf", "Lib.Leaf.Elsewhere", "Lib.Leaf.ToString", "Lib.Leaf.Value(System.Double)",
        "Lib.Middle", "Lib.Middle.Value(System.Double)",
        "Lib.Pair", "Lib.Pair.#ctor(System.Int32,System.String)", "Lib.Pair.Left", "Lib.Pair.Right",
        "Lib.Test`1",
    ];

    [Fact]
    public async Task Every_public_symbol_has_the_uid_the_page_and_the_anchor_that_docfx_gives_it()
    {
        using var api = new ApiRepository();
        Assert.Empty(await api.Tree.BuildAsync());
        var xrefs = api.Xrefs();
        Assert.Equal(Uids.Order(StringComparer.Ordinal), xrefs.Keys.Where(u => !u.EndsWith('*')).Order(StringComparer.Ordinal));
        Assert.Equal("api/Lib.html", xrefs["Lib"]);
        Assert.Equal("api/Lib.Box-1.html", xrefs["Lib.Box`1"]);
        Assert.Equal("api/Lib.Box-1.html#Lib_Box_1_Map__1_System_Func__0___0__", xrefs["Lib.Box`1.Map``1(System.Func{`0,``0})"]);
        Assert.Equal("api/Lib.Box-1.html#Lib_Box_1__ctor__0_System_Int32_", xrefs["Lib.Box`1.#ctor(`0,System.Int32)"]);
        Assert.Equal("api/Lib.Box-1.html#Lib_Box_1_Map_", xrefs["Lib.Box`1.Map*"]);
        Assert.Equal("api/Lib.Box-1.Lid.html", xrefs["Lib.Box`1.Lid"]);
        foreach (var href in xrefs.Values.Where(h => h.Contains('#', StringComparison.Ordinal)))
            Assert.Contains($"id=\"{href.Split('#')[1]}\"", api.Tree.Read(href.Split('#')[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_valid_HTML_with_unique_ids_and_headings_in_order()
    {
        using var api = new ApiRepository();
        Assert.Empty(await api.Tree.BuildAsync());
        var strict = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        foreach (var file in Directory.EnumerateFiles(Path.Combine(api.Tree.Output, "api"), "*.html"))
        {
            var page = strict.ParseDocument(await File.ReadAllTextAsync(file));
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
            var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1 && pair.Second > 1, file));
        }
    }

    [Fact]
    public async Task Declarations_are_written_as_in_C_sharp()
    {
        using var api = new ApiRepository();
        Assert.Empty(await api.Tree.BuildAsync());
        Assert.Equal(
            [
                "public class Box<T> : IBox<T>, IComparable<Box<T>> where T : notnull",
                "public Box(T content, int count = 3)",
                "public const double Half = 3.5",
                "public T Content { get; }",
                "public int Count { get; }",
                "public T this[int index, string key] { get; }",
                "public int CompareTo(Box<T>? other)",
                "public void Exchange(ref T a, in int b, out string c, params T[] rest)",
                "public TResult Map<TResult>(Func<T, TResult> map)",
                "public event EventHandler<T>? Opened",
                "public static Box<T> operator +(Box<T> a, Box<T> b)",
                "public static explicit operator T[](Box<T> box)",
                "public static implicit operator Box<T>(T content)",
            ],
            (await Page(api, "Lib.Box-1")).QuerySelectorAll("pre.syntax").Select(Text).Select(t => t.Replace("get; private set;", "get;", StringComparison.Ordinal)));
        Assert.Equal("public readonly record struct Pair", Text((await Page(api, "Lib.Pair")).QuerySelector("pre.syntax")!));
        Assert.Equal("public Pair(int Left, string? Right = null)", Text((await Page(api, "Lib.Pair")).QuerySelectorAll("pre.syntax")[1]));
        Assert.Equal("public static int Twice<T>(this Box<T> box, int? times = null) where T : notnull", Text((await Page(api, "Lib.BoxExtensions")).QuerySelectorAll("pre.syntax")[1]));
        Assert.Equal("public delegate bool Test<in T>(T value)", Text((await Page(api, "Lib.Test-1")).QuerySelector("pre.syntax")!));
        Assert.Equal("public interface IAdd<TSelf> where TSelf : IAdd<TSelf>", Text((await Page(api, "Lib.IAdd-1")).QuerySelector("pre.syntax")!));
        Assert.Equal("static abstract TSelf operator +(TSelf a, TSelf b)", Text((await Page(api, "Lib.IAdd-1")).QuerySelectorAll("pre.syntax")[2]));
        Assert.Equal(["Red = 0", "Blue = 1"], (await Page(api, "Lib.Color")).QuerySelectorAll(".values dt").Select(Text));
        Assert.Equal(["Zero.", "One."], (await Page(api, "Lib.Color")).QuerySelectorAll(".values dd").Select(Text));
    }

    [Fact]
    public async Task A_type_shows_what_it_inherits_what_derives_from_it_and_what_extends_it()
    {
        using var api = new ApiRepository();
        Assert.Empty(await api.Tree.BuildAsync());
        var leaf = Facts(await Page(api, "Lib.Leaf"));
        Assert.Equal("object → Base → Middle → Leaf", leaf["Inheritance"]);
        Assert.Equal("Middle", Facts(await Page(api, "Lib.Base"))["Derived"]);
        Assert.Equal("Box<T>", Facts(await Page(api, "Lib.IBox-1"))["Implemented by"]);
        Assert.Equal("IBox<T>, IComparable<Box<T>>", Facts(await Page(api, "Lib.Box-1"))["Implements"]);
        Assert.Contains("<h2 id=\"extension-methods\">Extension methods</h2>\n<ul><li><a href=\"Lib.BoxExtensions.html#Lib_BoxExtensions_Twice__1_Lib_Box___0__System_Nullable_System_Int32__\"><code>BoxExtensions.Twice&lt;T&gt;</code></a></li>", api.Tree.Read("api/Lib.Box-1.html"), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"inherited-members\">Inherited members</h2>\n<p><a href=\"Lib.Base.html#Lib_Base_Shared\"><code>Base.Shared</code></a></p>", api.Tree.Read("api/Lib.Leaf.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inherited_documentation_comes_from_as_far_as_it_must_and_own_words_win()
    {
        using var api = new ApiRepository();
        Assert.Empty(await api.Tree.BuildAsync());
        Assert.Equal("The value at z.", Member(await Page(api, "Lib.Middle"), "Lib_Middle_Value_System_Double_").QuerySelector("p")!.TextContent);
        var leaf = await Page(api, "Lib.Leaf");
        Assert.Equal("Between.", leaf.QuerySelector(".lead p")!.TextContent);
        var value = Member(leaf, "Lib_Leaf_Value_System_Double_");
        Assert.Equal("Its own words.", value.QuerySelector("p")!.TextContent);
        Assert.Equal(["Where.", "How much.", "z is not a number.", "Ours."], value.QuerySelectorAll("dd").Select(d => d.TextContent));
        Assert.Equal("Shared.", Member(leaf, "Lib_Leaf_Elsewhere").QuerySelector("p")!.TextContent);
        Assert.Equal("How many there are.", Member(await Page(api, "Lib.Box-1"), "Lib_Box_1_Count").QuerySelector("p")!.TextContent);
        Assert.Equal("The left one.", Member(await Page(api, "Lib.Pair"), "Lib_Pair_Left").QuerySelector("p")!.TextContent);
    }

    [Fact]
    public async Task Comments_become_paragraphs_lists_code_links_and_math()
    {
        using var api = new ApiRepository();
        Assert.Empty(await api.Tree.BuildAsync());
        var html = api.Tree.Read("api/Lib.Base.html");
        Assert.Matches("<p>The root: <math><mfrac><mi>a</mi><mi>b</mi></mfrac></math> costs \\$5, <span><math><msup><mi>x</mi><mn>2</mn></msup></math>,</span> and <code>a &lt; b</code>.</p>", Regex.Replace(html, " (class|display|xmlns)=\"[^\"]*\"", ""));
        Assert.Contains("<p>First, see <a href=\"#Lib_Base_Value_System_Double_\"><code>Value</code></a> and <a href=\"Lib.Box-1.html\"><code>Box&lt;T&gt;</code></a>, or <code>null</code>.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Second <a href=\"https://example.org/\">there</a>.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<ul><li>one</li>\n<li><strong>two</strong>: too</li>\n</ul>", html, StringComparison.Ordinal);
        Assert.Contains("<dt><a href=\"https://learn.microsoft.com/dotnet/api/system.argumentexception\"><code>ArgumentException</code></a></dt><dd><code>z</code> is not a number.</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"t\" href=\"Lib.Box-1.html\" tabindex=\"-1\">Box</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prose_and_code_link_to_the_API_and_the_API_links_back()
    {
        using var api = new ApiRepository();
        api.Tree.Write("docs/page.md", "# A page\n\nSee @Lib.Pair, <xref:Lib.Box`1.Content?displayProperty=nameWithType>, [it](xref:Lib.Base) and <xref:Lib.Color?text=a%20color>.\n\nAnd @Lib.Base.Value(System.Double).\n\n```csharp\nvar box = new Box<int>(1);\nvar twice = box.Twice();\n```\n");
        Assert.Empty(await api.Tree.BuildAsync());
        var html = api.Tree.Read("page.html");
        Assert.Contains("See <a href=\"api/Lib.Pair.html\">Pair</a>, <a href=\"api/Lib.Box-1.html#Lib_Box_1_Content\">Box&lt;T&gt;.Content</a>, <a href=\"api/Lib.Base.html\">it</a> and <a href=\"api/Lib.Color.html\">a color</a>.", html, StringComparison.Ordinal);
        Assert.Contains("And <a href=\"api/Lib.Base.html#Lib_Base_Value_System_Double_\">Value(double)</a>.", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"api/Lib.BoxExtensions.html#Lib_BoxExtensions_Twice__1_Lib_Box___0__System_Nullable_System_Int32__\" tabindex=\"-1\">Twice</a>", html, StringComparison.Ordinal);
        Assert.Contains("<span>API in this code</span><ul><li><a href=\"api/Lib.Box-1.html\"><code>Box&lt;T&gt;</code></a></li><li><a href=\"api/Lib.BoxExtensions.html#", html, StringComparison.Ordinal);
        foreach (var type in new[] { "Pair", "Box-1", "Base", "Color", "BoxExtensions" })
            Assert.Contains("<h2 id=\"pages-that-use-it\">Pages that use it</h2>\n<ul><li><a href=\"../page.html\">A page</a></li>", api.Tree.Read($"api/Lib.{type}.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Pages that use it", api.Tree.Read("api/Lib.Leaf.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_names_the_concepts_it_implements_and_leads_to_those_that_have_a_page()
    {
        using var api = new ApiRepository();
        api.Tree.Write("docs/concepts.csv", "chapter,slug,title,kind,types\nguide,boxes,\"Boxes, and lids\",type,Box Leaf\nguide,leaves,Leaves,type,Leaf\n");
        api.Tree.Write("docs/guide/boxes.md", "# Boxes\n");
        Assert.Empty(await api.Tree.BuildAsync());
        Assert.Contains("<dt>Concept</dt><dd><a href=\"../guide/boxes.html\">Boxes, and lids</a></dd>", api.Tree.Read("api/Lib.Box-1.html"), StringComparison.Ordinal);
        Assert.Contains("<dt>Concepts</dt><dd><a href=\"../guide/boxes.html\">Boxes, and lids</a>, Leaves</dd>", api.Tree.Read("api/Lib.Leaf.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Concept", api.Tree.Read("api/Lib.Middle.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_members_are_listed_by_their_names_first_and_a_value_that_says_nothing_more_is_left_out()
    {
        using var api = new ApiRepository();
        var methods = string.Concat("ABCDE".Select(n => $"    /// <summary>From -1.</summary>\n    public int {n}() => 1;\n"));
        api.Tree.Write("src/Lib/Many.cs", $"namespace Lib;\n\n/// <summary>Many.</summary>\npublic class Many\n{{\n{methods}    /// <summary>S.</summary>\n    public int F() => 1;\n    /// <summary>S.</summary>\n    public int F(int x) => x;\n}}\n");
        Assert.Empty(await api.Tree.BuildAsync());
        var page = await Page(api, "Lib.Many");
        Assert.Equal(["A", "B", "C", "D", "E", "F"], page.QuerySelectorAll(".index a").Select(a => a.TextContent));
        Assert.Equal("#Lib_Many_F", page.QuerySelectorAll(".index a")[5].GetAttribute("href"));
        Assert.Equal("From \u22121.", Member(page, "Lib_Many_A").QuerySelector("p")!.TextContent);
        Assert.DoesNotContain("Returns", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await Page(api, "Lib.Box-1")).QuerySelectorAll(".index"));
    }

    [Fact]
    public async Task An_example_that_uses_a_type_is_listed_on_its_page()
    {
        using var api = new ApiRepository();
        api.Tree.AddExample();
        var path = Path.Combine(api.Tree.Root, "snippets/Neuron/Sum.cs");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("var z = 1 - 2 + bias;", "var z = new Box<double>(1 - 2 + bias).Content;", StringComparison.Ordinal));
        api.Tree.Write("docs/guide/page.md", "# Page\n\n[!code-csharp[](~/snippets/Neuron/Sum.cs#sum)]\n\n[!code-text[](~/snippets/Neuron/Sum.verified.txt)]\n");
        Assert.Empty(await api.Tree.BuildAsync());
        Assert.Contains("<ul><li><a href=\"../guide/page.html#sum\">A sum &lt;of&gt; two</a>, example 1</li>", api.Tree.Read("api/Lib.Box-1.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../api/Lib.Box-1.html#Lib_Box_1_Content\" tabindex=\"-1\">Content</a>", api.Tree.Read("guide/page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_navigation_leads_to_the_namespace_and_from_there_to_each_type()
    {
        using var api = new ApiRepository();
        Assert.Empty(await api.Tree.BuildAsync());
        Assert.Contains("<li><a href=\"api/Lib.html\">API</a></li>", api.Tree.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"Lib.html\" aria-current=\"true\">API</a></li>", api.Tree.Read("api/Lib.Pair.html"), StringComparison.Ordinal);
        var space = await Page(api, "Lib");
        Assert.Equal("Boxes.", space.QuerySelector("h1 + p")!.TextContent);
        Assert.Equal(["Boxes", "Other types"], space.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(Uids.Count(u => !u.Contains('(', StringComparison.Ordinal) && api.Xrefs()[u] is var href && href != "api/Lib.html" && !href.Contains('#', StringComparison.Ordinal)), space.QuerySelectorAll("dt").Length);
        Assert.Equal("Pair", (await Page(api, "Lib.Pair")).QuerySelector(".rail [aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task Two_builds_in_different_folders_are_byte_identical()
    {
        var builds = new List<List<string>>();
        for (var i = 0; i < 2; i++)
        {
            using var api = new ApiRepository();
            Assert.Empty(await api.Tree.BuildAsync());
            builds.Add([.. Directory.EnumerateFiles(api.Tree.Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(api.Tree.Output, f) + "\n" + File.ReadAllText(f))]);
        }

        Assert.Equal(builds[0], builds[1]);
    }

    private static async Task<IHtmlDocument> Page(ApiRepository api, string name) => new HtmlParser().ParseDocument(await Task.Run(() => api.Tree.Read($"api/{name}.html")));

    private static AngleSharp.Dom.IElement Member(IHtmlDocument page, string id) => page.GetElementById(id)!.ParentElement!;

    private static Dictionary<string, string> Facts(IHtmlDocument page) => page.QuerySelectorAll(".facts > div").ToDictionary(d => d.Children[0].TextContent, d => d.Children[1].TextContent);

    private static string Text(AngleSharp.Dom.IElement element) => Regex.Replace(element.TextContent, @"\(\s+", "(").Replace("\n    ", " ", StringComparison.Ordinal);
}
