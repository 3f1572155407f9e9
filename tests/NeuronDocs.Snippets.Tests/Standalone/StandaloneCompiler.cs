using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

/// <summary>Compiles a program as a reader would: one file, the one list of global usings, the runtime and Core, nothing else.</summary>
internal static class StandaloneCompiler
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly SyntaxTree GlobalUsings =
        CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf("snippets/GlobalUsings.cs")), Language, "snippets/GlobalUsings.cs");

    private static readonly MetadataReference[] References =
    [
        // The test host trusts its own assemblies too; a reader has only the framework.
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Neuron).Assembly.Location),
    ];

    /// <summary>Compiles and hands over what runs it, or one line a compile error with the line of the program, from 0.</summary>
    public static (Action? Run, IReadOnlyList<(int Line, string Message)> Errors) Compile(string program)
    {
        var compilation = CSharpCompilation.Create(
            "Standalone",
            [CSharpSyntaxTree.ParseText(program, Language, "Program.cs"), GlobalUsings],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
            return (null, [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"))]);
        image.Position = 0;
        var entry = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).EntryPoint!;
        return (() => entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null), []);
    }
}
