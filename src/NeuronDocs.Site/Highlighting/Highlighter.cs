using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>
/// Colors C# by what the compiler says of it, against the sources that docfx.json lists: a type is colored because it is one, not because it starts
/// with a capital. Nothing is emitted or run. Roslyn's own classifier says the same, but comes with a workspace that takes longer to start than all this.
/// </summary>
internal sealed class Highlighter
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private readonly ConcurrentDictionary<string, IReadOnlyList<CodeSpan>> cache = new(StringComparer.Ordinal);
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

    /// <summary>Loading the compiler takes longer than all pages; it may as well begin while they are read.</summary>
    public void Warm() => Spans("System.Console.WriteLine(1);");

    /// <summary>What is colored or has a meaning of its own in a program, in order.</summary>
    public IReadOnlyList<CodeSpan> Spans(string text) => cache.GetOrAdd(text, Classify);

    private List<CodeSpan> Classify(string text)
    {
        // Every text is a program of its own, which shares what is already bound of the library.
        var tree = CSharpSyntaxTree.ParseText(text, Language);
        var model = program.Value.AddSyntaxTrees(tree).GetSemanticModel(tree);
        var spans = new List<CodeSpan>();
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            spans.AddRange(token.LeadingTrivia.SelectMany(TokenColors.Of));
            if (!token.Span.IsEmpty && Of(token, model) is { } span) spans.Add(span);
            spans.AddRange(token.TrailingTrivia.SelectMany(TokenColors.Of));
        }

        return spans;
    }

    private CodeSpan? Of(SyntaxToken token, SemanticModel model)
    {
        var (color, uid) = token.Parent is SimpleNameSyntax name ? Meaning(name, model) : (TokenColors.Of(token), null);
        return color.Length > 0 || uid is not null ? new CodeSpan(token.SpanStart, token.Span.End, color, uid) : null;
    }

    // The color of a name is that of what it means; a name of the library has its uid too.
    private (string Color, string? Uid) Meaning(SimpleNameSyntax name, SemanticModel model)
    {
        var symbol = model.GetSymbolInfo(name).Symbol;
        if (name.Parent is NameEqualsSyntax { Parent: UsingDirectiveSyntax alias }) symbol = model.GetDeclaredSymbol(alias)?.Target;
        if (IsKeyword(name, symbol, model)) return (TokenColors.Keyword, null);
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor) symbol = constructor.ContainingType;
        var color = symbol is ITypeSymbol ? TokenColors.Type : "";
        if (symbol is IMethodSymbol { ReducedFrom: { } extension }) symbol = extension;
        var isOfLibrary = symbol is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol && symbol.ContainingAssembly is { } assembly && libraries.Value.Contains(assembly.Name);
        return (color, isOfLibrary ? ApiNames.Uid(symbol!.OriginalDefinition) : null);
    }

    // Words that the grammar has as names: what they are is told by what they mean.
    private static bool IsKeyword(SimpleNameSyntax name, ISymbol? symbol, SemanticModel model) => name.Identifier.ValueText switch
    {
        "var" => symbol is null or ITypeSymbol && name.IsVar,
        "dynamic" => symbol is IDynamicTypeSymbol,
        "nint" or "nuint" => symbol is INamedTypeSymbol { IsNativeIntegerType: true },
        "notnull" => name.IsNotNull,
        "unmanaged" => name.IsUnmanaged,
        "value" => symbol is IParameterSymbol { IsImplicitlyDeclared: true },
        "nameof" => symbol is null && name.Parent is InvocationExpressionSyntax call && model.GetConstantValue(call).HasValue,
        "_" => symbol is IDiscardSymbol,
        _ => false,
    };

    private static string GlobalUsings(string root)
    {
        var path = Path.Combine(root, "snippets", "GlobalUsings.cs");
        return File.Exists(path) ? File.ReadAllText(path) : ApiSources.ImplicitUsings;
    }
}
