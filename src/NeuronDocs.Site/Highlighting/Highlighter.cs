using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.CSharp;
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

    private static readonly MetadataReference[] Platform =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Linq.dll" or "System.Collections.dll" or "System.Console.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly ConcurrentDictionary<string, IReadOnlyList<CodeSpan>> cache = new(StringComparer.Ordinal);
    private readonly AdhocWorkspace workspace = new();
    private readonly Lazy<Project> program;

    public Highlighter(string root, DocfxConfig config) => program = new Lazy<Project>(() => workspace.AddProject("shown", LanguageNames.CSharp)
        .WithParseOptions(Language)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication))
        .WithMetadataReferences([.. Platform, Library(root, config).ToMetadataReference()])
        .AddDocument("GlobalUsings.cs", GlobalUsings(root)).Project);

    public void Dispose() => workspace.Dispose();

    /// <summary>Loading the compiler takes longer than all pages; it may as well begin while they are read.</summary>
    public void Warm() => Spans("System.Console.WriteLine(1);");

    public IReadOnlyList<CodeSpan> Spans(string text) => cache.GetOrAdd(text, Classify);

    private List<CodeSpan> Classify(string text)
    {
        // Every text is a program of its own: a fork of the project shares what is already bound of the library.
        var document = program.Value.AddDocument("Program.cs", text);
        var found = Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length)).GetAwaiter().GetResult();
        var spans = new List<CodeSpan>();
        foreach (var span in found.OrderBy(s => s.TextSpan.Start).ThenBy(s => s.TextSpan.Length))
        {
            if (!Classes.TryGetValue(span.ClassificationType, out var name) || span.TextSpan.IsEmpty) continue;
            if (spans.Count == 0 || spans[^1].End <= span.TextSpan.Start) spans.Add(new CodeSpan(span.TextSpan.Start, span.TextSpan.End, name));
        }

        return spans;
    }

    private static CSharpCompilation Library(string root, DocfxConfig config)
    {
        var files = config.Sources.SelectMany(m => m.Find(root)).Select(f => f.Path)
            .SelectMany(path => path.EndsWith(".csproj", StringComparison.Ordinal) ? SourcesBeside(root, path) : [path])
            .Distinct().Order(StringComparer.Ordinal);
        var trees = files.AsParallel().AsOrdered().Select(path => CSharpSyntaxTree.ParseText(SourceFile.Read(root, path).Text, Language)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, Language));
        return CSharpCompilation.Create("library", trees, Platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    private static IEnumerable<string> SourcesBeside(string root, string project)
    {
        var folder = RepoPath.FolderOf(project);
        return new FileMapping(new Place(project), folder, "", ["**/*.cs"], ["bin/**", "obj/**"]).Find(root).Select(f => f.Path);
    }

    private static string GlobalUsings(string root)
    {
        var path = Path.Combine(root, "snippets", "GlobalUsings.cs");
        return File.Exists(path) ? File.ReadAllText(path) : ImplicitUsings;
    }

    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";
}
