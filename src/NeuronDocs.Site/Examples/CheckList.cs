using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>What the tests check each example against besides its own last output, as <c>[IndependentCheck("chapter/slug", "the closed form")]</c> says it.</summary>
internal sealed class CheckList
{
    /// <summary>Where the tests lie.</summary>
    public const string Folder = "tests/NeuronDocs.Snippets.Tests/Checks";
    private readonly SortedDictionary<string, List<string>> byExample = new(StringComparer.Ordinal);

    /// <summary>The list that all of one build share.</summary>
    public static CheckList Of(BuildMemory memory, FindingList findings) => memory.Keep("check list", memory.Keys.Shared, findings, _ => Read(memory.Root));

    /// <summary>Reads the syntax of the tests of a repository; empty when there are none.</summary>
    public static CheckList Read(string root)
    {
        var list = new CheckList();
        var folder = Path.Combine(root, Folder);
        if (!Directory.Exists(folder)) return list;
        foreach (var file in Directory.EnumerateFiles(folder, "*Checks.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var nodes = CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().ToList();
            // A class of checks may name its example once, in a constant.
            var constants = nodes.OfType<VariableDeclaratorSyntax>().Where(v => Text(v.Initializer?.Value) is not null).ToLookup(v => v.Identifier.Text, v => Text(v.Initializer!.Value)!);
            foreach (var attribute in nodes.OfType<AttributeSyntax>().Where(a => a.Name.ToString() == "IndependentCheck"))
                list.Add([.. attribute.ArgumentList?.Arguments.Select(a => Text(a.Expression) ?? constants[a.Expression.ToString()].FirstOrDefault()) ?? []]);
        }

        return list;
    }

    /// <summary>What an example is checked against, in the order of the tests.</summary>
    public IReadOnlyList<string> Of(string example) => byExample.GetValueOrDefault(example) ?? [];

    private void Add(string?[] values)
    {
        if (values is not [{ } example, { } against]) return;
        if (!byExample.TryGetValue(example, out var checks)) byExample.Add(example, checks = []);
        if (!checks.Contains(against)) checks.Add(against);
    }

    private static string? Text(ExpressionSyntax? expression) => (expression as LiteralExpressionSyntax)?.Token.Value as string;
}
