using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NeuronDocs.Site;

/// <summary>
/// Colors C# by Roslyn's own classifier, against the sources that docfx.json lists: a type is colored because it is one, not because it starts
/// with a capital. Nothing is emitted or run.
/// </summary>
internal sealed class Highlighter : IDisposable
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        [ClassificationTypeNames.Keyword] = "k",
        [ClassificationTypeNames.ControlKeyword] = "k",
        [ClassificationTypeNames.PreprocessorKeyword] = "k",
        [ClassificationTypeNames.ClassName] = "t",
        [ClassificationTypeNames.RecordClassName] = "t",
        [ClassificationTypeNames.RecordStructName] = "t",
        [ClassificationTypeNames.StructName] = "t",
        [ClassificationTypeNames.InterfaceName] = "t",
        [ClassificationTypeNames.EnumName] = "t",
        [ClassificationTypeNames.DelegateName] = "t",
        [ClassificationTypeNames.TypeParameterName] = "t",
        [ClassificationTypeNames.NumericLiteral] = "n",
        [ClassificationTypeNames.StringLiteral] = "s",
        [ClassificationTypeNames.VerbatimStringLiteral] = "s",
        [ClassificationTypeNames.StringEscapeCharacter] = "s",
        [ClassificationTypeNames.Comment] = "c",
        [ClassificationTypeNames.XmlDocCommentText] = "c",
        [ClassificationTypeNames.XmlDocCommentDelimiter] = "c",
        [ClassificationTypeNames.XmlDocCommentName] = "c",
    };

    private readonly ConcurrentDictionary<string, IReadOnlyList<CodeSpan>> cache = new(StringComparer.Ordinal);
    private readonly AdhocWorkspace workspace = new();
    private readonly Lazy<CSharpCompilation> program;

    private readonly Lazy<HashSet<string>> libraries;

    public Highlighter(string root, Lazy<IReadOnlyList<ApiProject>> api)
    {
        libraries = new(() => [.. api.Value.Select(p => p.AssemblyName)]);
        program = new(() => CSharpCompilation.Create(
            "shown",
            [CSharpSyntaxTree.ParseText(GlobalUsings(root), Language)],
            [.. ApiSources.Framework, .. api.Value.Select(p => p.Compilation.ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication)));
    }

    public void Dispose() => workspace.Dispose();

    /// <summary>Loading the compiler takes longer than all pages; it may as well begin while they are read.</summary>
    public void Warm() => Spans("System.Console.WriteLine(1);");

    public IReadOnlyList<CodeSpan> Spans(string text) => cache.GetOrAdd(text, Classify);

    private List<CodeSpan> Classify(string text)
    {
        // Every text is a program of its own, which shares what is already bound of the library.
        var tree = CSharpSyntaxTree.ParseText(text, Language);
        var model = program.Value.AddSyntaxTrees(tree).GetSemanticModel(tree);
#pragma warning disable CS0618 // Its successor is asynchronous. Pages are rendered on all threads of the pool; to wait for one more of them held up every build.
        var found = Classifier.GetClassifiedSpans(model, new TextSpan(0, text.Length), workspace);
#pragma warning restore CS0618
        var names = libraries.Value.Count == 0 ? [] : Names(model);
        var colored = found.Where(s => !s.TextSpan.IsEmpty && Classes.ContainsKey(s.ClassificationType)).Select(s => new CodeSpan(s.TextSpan.Start, s.TextSpan.End, Classes[s.ClassificationType]));
        var spans = new List<CodeSpan>();
        foreach (var span in colored.Concat(names.Select(n => new CodeSpan(n.Key.Start, n.Key.End, ""))).OrderBy(s => s.Start).ThenBy(s => s.Class.Length == 0).ThenBy(s => s.End))
        {
            if (spans.Count == 0 || spans[^1].End <= span.Start) spans.Add(span with { Uid = names.GetValueOrDefault(TextSpan.FromBounds(span.Start, span.End)) });
        }

        return spans;
    }

    // What each name of the program means, where it means something of a library. 'var' and a literal name nothing.
    private Dictionary<TextSpan, string> Names(SemanticModel model)
    {
        var names = new Dictionary<TextSpan, string>();
        foreach (var name in model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(n => !n.IsVar))
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol;
            if (symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)) continue;
            if (symbol.ContainingAssembly is { } assembly && libraries.Value.Contains(assembly.Name)) names[name.Identifier.Span] = ApiNames.Uid(symbol.OriginalDefinition);
        }

        return names;
    }

    private static string GlobalUsings(string root)
    {
        var path = Path.Combine(root, "snippets", "GlobalUsings.cs");
        return File.Exists(path) ? File.ReadAllText(path) : ApiSources.ImplicitUsings;
    }
}
