using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>Makes the standalone program of an example, and says why a region cannot be one.</summary>
internal static class Standalone
{
    public static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    public static string Program(IReadOnlyList<ExampleParameter> parameters, string region)
    {
        var locals = string.Concat(parameters.Select(parameter => $"{parameter.Type} {parameter.Name} = {parameter.DefaultText};\n"));
        return locals.Length == 0 ? region : $"{locals}\n{region}";
    }

    /// <summary>Each defect with the line of the program on which it stands, from 0.</summary>
    public static IEnumerable<(string Message, int Line)> Defects(string program)
    {
        var root = SyntaxFactory.ParseCompilationUnit(program, options: Language);
        foreach (var error in root.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            yield return (error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), LineOf(error.Location));
        foreach (var type in root.DescendantNodes().Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
            yield return ("it declares a type; move the type to the library or do without.", LineOf(type.GetLocation()));
        foreach (var name in root.DescendantTokens().Where(DeclaresArgs))
            yield return ("it declares a local named 'args', which a program with top-level statements already has.", LineOf(name.GetLocation()));
    }

    private static bool DeclaresArgs(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) && token.Text == "args"
        && token.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax;

    private static int LineOf(Location location) => location.GetLineSpan().StartLinePosition.Line;
}
