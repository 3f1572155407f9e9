using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NeuronDocs.Snippets.Tests;

/// <summary>The lists of banned symbols, and the analyzer that keeps them, run over any source.</summary>
internal static class Ban
{
    public static readonly string[] Lists = ["BannedSymbols.txt", "BannedSymbols.Clock.txt"];

    // The framework as projects compile against it. TensorPrimitives is a package that none of them has: a stand-in gives its namespace something to ban.
    private static readonly CSharpCompilation Framework = CSharpCompilation.Create(
        "Ban",
        [CSharpSyntaxTree.ParseText("namespace System.Numerics.Tensors; public static class TensorPrimitives;")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>The documentation ids of all that is banned.</summary>
    public static IReadOnlyList<string> Entries { get; } =
        [.. Lists.SelectMany(list => File.ReadLines(Repository.PathOf(list))).Where(line => !line.StartsWith(';')).Select(line => line.Split(';')[0])];

    public static ISymbol? SymbolOf(string entry) => DocumentationCommentId.GetFirstSymbolForDeclarationId(entry, Framework);

    public static INamedTypeSymbol TypeOf(Type type) => Framework.GetTypeByMetadataName(type.FullName!)!;

    /// <summary>The lines of a source, from 0, on which the analyzer objects.</summary>
    public static async Task<IReadOnlySet<int>> LinesObjectedToAsync(string source)
    {
        var compilation = Framework.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), string.Join('\n', errors.Select(error => $"{error}: {source.Split('\n')[error.Location.GetLineSpan().StartLinePosition.Line]}")));
        var options = new AnalyzerOptions([.. Lists.Select(list => new ListFile(list))]);
        var found = await compilation.WithAnalyzers([new CSharpSymbolIsBannedAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.All(found, diagnostic => Assert.Equal("RS0030", diagnostic.Id));
        return found.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).ToImmutableHashSet();
    }

    private sealed class ListFile(string name) : AdditionalText
    {
        public override string Path => Repository.PathOf(name);

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(Path));
    }
}
