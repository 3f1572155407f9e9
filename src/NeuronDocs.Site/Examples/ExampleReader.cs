using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>Reads one snippet file into an <see cref="ExampleSource"/> and says what breaks its frozen form.</summary>
internal sealed class ExampleReader
{
    private readonly string file;
    private readonly FindingList findings;
    private readonly CompilationUnitSyntax root;

    public ExampleReader(string text, string file, FindingList findings)
    {
        this.file = file;
        this.findings = findings;
        root = SyntaxFactory.ParseCompilationUnit(text.ReplaceLineEndings("\n"), options: Standalone.Language);
    }

    public ExampleSource? Read()
    {
        var examples = root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Select(method => (method, attribute: ExampleAttribute(method)))
            .Where(pair => pair.attribute is not null)
            .ToList();
        if (examples.Count == 0) return Fail("no-example", "No method here carries [Example(\"chapter/slug\", \"Title\")].", null);
        if (examples.Count > 1) Report("example-form", "A file holds one example; this is another one.", examples[1].method.Identifier.GetLocation());

        var (method, attribute) = examples[0];
        if (Identity(attribute!) is not var (id, title)) return null;
        CheckNames(method, id);
        if (RegionReader.Read(root, method, id.Split('/')[1], Report) is not { } region) return null;
        var parameters = ParametersOf(method);
        var program = Standalone.Program(parameters, region.Text);
        CheckStandsAlone(program, parameters.Count, region);
        return new ExampleSource
        {
            Id = id,
            Title = title,
            File = file,
            Line = LineOf(method.Identifier.GetLocation()),
            Region = region,
            Parameters = parameters,
            StandaloneProgram = program,
        };
    }

    private static AttributeSyntax? ExampleAttribute(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => ParameterReader.ShortName(attribute) == "Example");

    private (string Id, string Title)? Identity(AttributeSyntax attribute)
    {
        var texts = attribute.ArgumentList?.Arguments
            .Select(argument => (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string).ToList() ?? [];
        if (texts is not [{ } id, { } title])
        {
            Report("example-form", "Write [Example(\"chapter/slug\", \"Title\")] with two string literals.", attribute.GetLocation());
            return null;
        }

        if (ExampleNames.IsId(id)) return (id, title);
        Report("example-form", $"The id '{id}' is not of the form chapter/slug in lower case with hyphens.", attribute.GetLocation());
        return null;
    }

    private void CheckNames(MethodDeclarationSyntax method, string id)
    {
        if (file != ExampleNames.FileOf(id)) Report("example-name", $"The example '{id}' belongs in {ExampleNames.FileOf(id)}.", method.Identifier.GetLocation());
        if (method.Parent is not ClassDeclarationSyntax type || type.Identifier.Text != ExampleNames.ClassOf(id) || !type.Modifiers.Any(SyntaxKind.StaticKeyword))
            Report("example-name", $"The example '{id}' belongs in a static class {ExampleNames.ClassOf(id)}.", method.Identifier.GetLocation());
        var space = method.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
        if (space != ExampleNames.Namespace) Report("example-name", $"The example '{id}' belongs in the namespace {ExampleNames.Namespace}.", method.Identifier.GetLocation());
        if (method.Identifier.Text != "Run" || method.ReturnType.ToString() != "void" || !method.Modifiers.Any(SyntaxKind.StaticKeyword) || !method.Modifiers.Any(SyntaxKind.PublicKeyword))
            Report("example-form", "An example is declared as 'public static void Run(...)'.", method.Identifier.GetLocation());
    }

    private List<ExampleParameter> ParametersOf(MethodDeclarationSyntax method)
    {
        foreach (var parameter in method.ParameterList.Parameters.Where(parameter => parameter.Default is null))
            Report("example-form", $"The parameter '{parameter.Identifier.Text}' has no default value.", parameter.GetLocation());
        var read = method.ParameterList.Parameters.Where(parameter => parameter.Default is not null).Select(parameter => (Syntax: parameter, Value: ParameterReader.Read(parameter))).ToList();
        foreach (var (parameter, value) in read)
        {
            if (ParameterRecord.Defect(value) is { } defect) Report("example-form", defect, parameter.GetLocation());
        }

        return [.. read.Select(parameter => parameter.Value)];
    }

    // The program is the region below its locals, so a parse error in it is an error at a known line of the file.
    private void CheckStandsAlone(string program, int parameterCount, ExampleRegion region)
    {
        var lead = parameterCount == 0 ? 0 : parameterCount + 1;
        foreach (var (message, line) in Standalone.Defects(program))
            findings.Add("example-region", $"The region '{region.Name}' does not stand alone: {message}", new Place(file, Math.Max(region.FirstLine, region.FirstLine + line - lead)));
    }

    private ExampleSource? Fail(string code, string message, Location? location)
    {
        Report(code, message, location);
        return null;
    }

    private void Report(string code, string message, Location? location)
    {
        var start = location?.GetLineSpan().StartLinePosition;
        findings.Add(code, message, start is { } at ? new Place(file, at.Line + 1, at.Character + 1) : new Place(file));
    }

    private static int LineOf(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;
}
