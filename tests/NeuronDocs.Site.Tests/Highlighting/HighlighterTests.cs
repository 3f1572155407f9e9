namespace NeuronDocs.Site.Tests;

/// <summary>Each part of a program has the color that an editor gives it.</summary>
public class HighlighterTests
{
    private readonly Highlighter highlighter = new(Path.GetTempPath(), new(() => []));

    [Theory]
    [InlineData("public static void F() { foreach (var x in new[] { 1 }) yield return; }", "k:public k:static k:void k:foreach k:var k:in k:new n:1 k:yield k:return")]
    [InlineData("if (1.5e-3 is double and > 0) ; else goto a;", "k:if n:1.5e-3 k:is k:double k:and n:0 k:else k:goto")]
    [InlineData("var name = nameof(System);", "k:var k:nameof")]
    [InlineData("_ = new List<Random>();", "k:_ k:new t:List t:Random")]
    [InlineData("int var = 1; var = 2;", "k:int n:1 n:2")]
    [InlineData("void F(dynamic a, nint b) { }", "k:void k:dynamic k:nint")]
    [InlineData("Console.WriteLine(Math.PI);", "t:Console t:Math")]
    [InlineData("using Names = System.Collections.Generic.List<string>; Names names = [];", "k:using t:Names t:List k:string t:Names")]
    [InlineData("[Obsolete] class Layer<T> where T : notnull { public Layer(T rate) { } ~Layer() { } }", "t:Obsolete k:class t:Layer t:T k:where t:T k:notnull k:public t:Layer t:T t:Layer")]
    [InlineData("record struct Pair(int A); enum Kind { One } delegate int Loss(Kind kind);", "k:record k:struct t:Pair k:int k:enum t:Kind k:delegate k:int t:Loss t:Kind")]
    [InlineData("class A { int B { get; set { field = value; } } }", "k:class t:A k:int k:get k:set k:field k:value")]
    [InlineData("Console.List = Layer.Zero;", "t:Console")]
    [InlineData("var a = \"a\\n\";", "k:var s:\"a\\n\"")]
    [InlineData("char a = 'a';", "k:char s:'a'")]
    [InlineData("var a = @\"a\";", "k:var s:@\"a\"")]
    [InlineData("var a = \"a\"u8;", "k:var s:\"a\"u8")]
    [InlineData("var a = $\"a {1:F4}\";", "k:var s:$\" s:a  n:1 s:F4 s:\"")]
    [InlineData("var a = \"\"\"a\"\"\";", "k:var s:\"\"\"a\"\"\"")]
    [InlineData("var a = $\"\"\"{1}\"\"\";", "k:var s:$\"\"\" n:1 s:\"\"\"")]
    [InlineData("var a = 1; // one\n", "k:var n:1 c:// one")]
    [InlineData("/* a */ a = 2;", "c:/* a */ n:2")]
    [InlineData("/// <summary>A.</summary>\nclass A;", "c:/// <summary>A.</summary> k:class t:A")]
    [InlineData("#region sum\n#endregion\n", "k:# k:region k:# k:endregion")]
    [InlineData("#if false\nvar a = 1;\n#endif\n", "k:# k:if k:false k:# k:endif")]
    public void Keywords_numbers_texts_comments_and_types(string code, string colored) => Assert.Equal(colored, Colored(code));

    private string Colored(string code) => string.Join(' ', highlighter.Spans(code).Select(span => $"{span.Class}:{code[span.Start..span.End].Trim('\n')}"));
}
