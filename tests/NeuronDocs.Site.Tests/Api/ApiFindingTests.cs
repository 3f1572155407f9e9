namespace NeuronDocs.Site.Tests;

public sealed class ApiFindingTests
{
    [Theory]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\n/// <summary>See <see cref=\"Bos{T}\"/>.</summary>\npublic class New;\n", "src/Lib/New.cs:3:29: error missing-cref: No symbol is called 'Bos{T}'.")]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\n/// <summary>See <see cref=\"Midle\"/>.</summary>\npublic class New;\n", "src/Lib/New.cs:3:29: error missing-cref: No symbol is called 'Midle'. Did you mean 'Middle'?")]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\npublic class New {\n", "src/Lib/New.cs:3:19: error invalid-csharp: } expected")]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\n/// <summary>Open</c></summary>\npublic class New;\n", "src/Lib/New.cs:3:20: error invalid-csharp: XML comment has badly formed XML")]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\n/// <summary>$\\frac{1}$</summary>\npublic class New;\n", "src/Lib/New.cs:4:14: error bad-formula: ")]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\n/// <summary>A <blink>b</blink>.</summary>\npublic class New;\n", "src/Lib/New.cs:4:14: error unsupported-syntax: The documentation holds a <blink> that is not supported here.")]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\n/// <summary>N.</summary>\npublic class New\n{\n    /// <inheritdoc/>\n    public void M() { }\n}\n", "src/Lib/New.cs:7:17: error nothing-inherited: 'Lib.New.M()' overrides and implements nothing that it could inherit its documentation from.")]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\npublic class New\n{\n    public void M() { }\n    public void M() { }\n}\n", "src/Lib/New.cs:6:17: error duplicate-uid: The uid 'Lib.New.M' is already taken by src/Lib/New.cs.")]
    [InlineData("src/Lib/New.cs", "public class New;\n", "src/Lib/New.cs:1:14: error no-namespace: The type 'New' is in no namespace, so its page has no place.")]
    [InlineData("src/Lib/Lib.csproj", "<Project>\n  <A></B>\n</Project>\n", "src/Lib/Lib.csproj:2:8: error invalid-xml: ")]
    [InlineData("src/Lib/New.cs", "namespace Lib;\n\n/// <summary>N.</summary>\npublic static class New\n{\n    extension(int x)\n    {\n        public int Twice() => 2 * x;\n    }\n}\n", "src/Lib/New.cs:6:5: error unsupported-syntax: An extension block has no documentation id that docfx knows; write the methods as classic extension methods.")]
    [InlineData("docs/page.md", "# P\n\nSee @Lib.Pairs.\n", "docs/page.md:3:5: error missing-uid: Nothing has the uid 'Lib.Pairs'. Did you mean 'Lib.Pair'?")]
    [InlineData("docs/page.md", "# P\n\nSee <xref:Lib.Leaf.Valu(System.Double)>.\n", "docs/page.md:3:5: error missing-uid: Nothing has the uid 'Lib.Leaf.Valu(System.Double)'. Did you mean 'Lib.Leaf.Value(System.Double)'?")]
    [InlineData("docs/page.md", "---\nuid: Lib.Pair\n---\n# P\n", "docs/page.md:2:6: error duplicate-uid: The uid 'Lib.Pair' is already taken by the API's Lib.Pair.")]
    public async Task A_defect_is_named_with_its_place(string file, string text, string expected)
    {
        using var api = new ApiRepository();
        api.Tree.Write(file, text);
        Assert.StartsWith(expected, (await api.Tree.BuildAsync())[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "src": [ { "src": "src", "files": ["Lib/Lip.csproj"] } ], "dest": "obj/api" }""", "docfx.json:2:28: error missing-file: The sources of an API are missing: no file is 'Lib/Lip.csproj'.")]
    [InlineData("""{ "src": "docs/index.md", "dest": "obj/api" }""", "docfx.json:2:26: error unsupported-source: An API is made from .csproj and .cs files; 'docs/index.md' is neither.")]
    [InlineData("""{ "src": "src/Lib/Lib.csproj", "dest": "elsewhere" }""", "docfx.json:2:56: error api-not-in-content: The API goes to 'elsewhere', but no content of docfx.json includes 'elsewhere/*.yml'.")]
    [InlineData("""{ "src": "src/Lib/Lib.csproj", "dest": "obj/api", "filter": "filter.yml" }""", "docfx.json:2:77: error missing-file: There is no filter 'filter.yml'.")]
    [InlineData("""{ "src": "src/Lib/Lib.csproj", "dest": "obj/api", "memberLayout": "separatePages" }""", "docfx.json:2:83: error wrong-value: This must be 'samePage'")]
    [InlineData("""{ "src": "src/Lib/Lib.csproj", "dest": "obj/api", "references": ["x.dll"] }""", "docfx.json:2:67: error unsupported-key: 'references' of docfx is not supported here; an API is made from sources that refer to each other")]
    public async Task A_defect_of_docfx_json_is_named_with_its_place(string metadata, string expected)
    {
        using var api = new ApiRepository(metadata);
        Assert.Contains(await api.Tree.BuildAsync(), f => f.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_leaves_out_what_its_first_matching_rule_says()
    {
        using var api = new ApiRepository("""{ "src": "src/Lib/Lib.csproj", "dest": "obj/api", "filter": "filter.yml" }""");
        api.Tree.Write("filter.yml", "apiRules:\n- include:\n    uidRegex: ^Lib\\.Box`1$\n- exclude:\n    uidRegex: ^Lib\\.Box\n    type: Type\n- exclude:\n    uidRegex: \\.Half$\n");
        Assert.Empty(await api.Tree.BuildAsync());
        var uids = api.Xrefs().Keys;
        Assert.Contains("Lib.Box`1", uids);
        Assert.DoesNotContain("Lib.BoxExtensions", uids);
        Assert.DoesNotContain("Lib.Box`1.Lid", uids);
        Assert.DoesNotContain("Lib.Box`1.Half", uids);
    }

    [Fact]
    public async Task What_stock_docfx_left_in_its_folder_does_no_harm()
    {
        using var api = new ApiRepository();
        api.Tree.Write("obj/api/toc.yml", "### YamlMime:TableOfContent\nitems:\n- uid: Old\n");
        api.Tree.Write("obj/api/Old.yml", "### YamlMime:ManagedReference\nitems: []\n");
        Assert.Empty(await api.Tree.BuildAsync());
        Assert.False(File.Exists(Path.Combine(api.Tree.Output, "api/Old.html")));
    }
}
