using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>Finds the one region of an example and takes its lines, without their common indent.</summary>
internal static class RegionReader
{
    public static ExampleRegion? Read(CompilationUnitSyntax root, MethodDeclarationSyntax method, string slug, Action<string, string, Location?> report)
    {
        var starts = root.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)).ToList();
        var ends = root.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.IsKind(SyntaxKind.EndRegionDirectiveTrivia)).ToList();
        if (starts.Count != 1 || ends.Count != 1)
        {
            report("example-region", $"An example has one '#region {slug}' and one '#endregion'; here are {starts.Count} and {ends.Count}.", method.Identifier.GetLocation());
            return null;
        }

        var (start, end) = (starts[0], ends[0]);
        var name = NameOf((RegionDirectiveTriviaSyntax)start.GetStructure()!);
        if (name != slug)
        {
            report("example-name", $"The region is named '{name}'; it must carry the slug '{slug}'.", start.GetLocation());
            return null;
        }

        if (method.Body is null || start.SpanStart < method.Body.OpenBraceToken.Span.End || end.Span.End > method.Body.CloseBraceToken.SpanStart)
        {
            report("example-region", $"The region '{slug}' must lie inside the method, between its braces.", start.GetLocation());
            return null;
        }

        var first = LineOf(start) + 1;
        var last = LineOf(end) - 1;
        var lines = root.SyntaxTree.GetText().Lines.Skip(first).Take(last - first + 1).Select(line => line.ToString()).ToList();
        if (lines.All(string.IsNullOrWhiteSpace))
        {
            report("example-region", $"The region '{slug}' is empty.", start.GetLocation());
            return null;
        }

        return new ExampleRegion(slug, Dedent(lines), first + 1, last + 1);
    }

    private static string NameOf(RegionDirectiveTriviaSyntax directive) =>
        directive.EndOfDirectiveToken.LeadingTrivia.ToString().Trim();

    private static int LineOf(SyntaxTrivia trivia) => trivia.GetLocation().GetLineSpan().StartLinePosition.Line;

    // Blank lines do not count for the common indent and come out empty, as in docfx's code include.
    private static string Dedent(IReadOnlyList<string> lines)
    {
        var indent = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (string.IsNullOrWhiteSpace(line) ? "" : line[indent..]) + "\n"));
    }
}
