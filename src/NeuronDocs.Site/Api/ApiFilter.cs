using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>What docfx documents: the public and the protected, less what its default filter and the filter file of docfx.json leave out.</summary>
internal sealed class ApiFilter
{
    private static readonly string[] Kinds = ["Assembly", "Namespace", "Class", "Struct", "Enum", "Interface", "Delegate", "Type", "Event", "Field", "Method", "Property", "Member"];

    private readonly List<(bool Include, Regex? Uid, string? Kind)> rules = [];

    public static ApiFilter Read(string root, ApiSection section, FindingList findings)
    {
        var filter = new ApiFilter();
        if (section.Filter is not { } path) return filter;
        if (RepoPath.Resolve("", path) is not { } file || !File.Exists(Path.Combine(root, file)))
        {
            findings.Add("missing-file", $"There is no filter '{path}'.", section.FilterPlace);
            return filter;
        }

        if (YamlTree.Parse(file, SourceFile.Read(root, file).Text, findings) is { } tree) filter.ReadRules(file, tree, findings);
        return filter;
    }

    /// <summary>A symbol whose container is left out is left out with it; the caller does not ask.</summary>
    public bool Includes(ISymbol symbol)
    {
        if (symbol.IsImplicitlyDeclared || symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        if (symbol.GetAttributes().Any(a => a.AttributeClass?.Name == "EditorBrowsableAttribute" && a.ConstructorArguments is [{ Value: 1 }])) return false;
        return IncludesUid(symbol);
    }

    public bool IncludesUid(ISymbol symbol)
    {
        var uid = ApiNames.Uid(symbol);
        foreach (var (include, pattern, kind) in rules)
        {
            if (pattern?.IsMatch(uid) != false && (kind is null || IsA(symbol, kind))) return include;
        }

        return true;
    }

    private void ReadRules(string file, YamlNode tree, FindingList findings)
    {
        foreach (var (key, list) in tree as YamlMappingNode ?? [])
        {
            if (key.ToString() != "apiRules" || list is not YamlSequenceNode items)
            {
                findings.Add("unknown-key", $"A filter holds a list of 'apiRules'; '{key}' is not supported.", YamlTree.At(file, key));
                continue;
            }

            foreach (var item in items.OfType<YamlMappingNode>().SelectMany(i => i)) ReadRule(file, item.Key, item.Value, findings);
        }
    }

    private void ReadRule(string file, YamlNode verb, YamlNode body, FindingList findings)
    {
        Regex? uid = null;
        string? kind = null;
        var known = verb.ToString() is "include" or "exclude";
        if (!known) findings.Add("unknown-key", $"A rule of a filter is 'include' or 'exclude', not '{verb}'.", YamlTree.At(file, verb));
        foreach (var (key, value) in body as YamlMappingNode ?? [])
        {
            switch (key.ToString())
            {
                case "uidRegex":
                    try
                    {
                        uid = new Regex(value.ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
                    }
                    catch (ArgumentException e)
                    {
                        findings.Add("wrong-value", e.Message, YamlTree.At(file, value));
                        known = false;
                    }

                    break;
                case "type" when Kinds.Contains(value.ToString()): kind = value.ToString(); break;
                default:
                    findings.Add("unknown-key", $"A rule of a filter has 'uidRegex' and 'type', one of {string.Join(", ", Kinds)}; '{key}: {value}' is not supported.", YamlTree.At(file, key));
                    break;
            }
        }

        if (known) rules.Add((verb.ToString() == "include", uid, kind));
    }

    private static bool IsA(ISymbol symbol, string kind) => symbol switch
    {
        INamespaceSymbol => kind == "Namespace",
        INamedTypeSymbol type => kind == "Type" || kind == type.TypeKind.ToString(),
        _ => kind == "Member" || kind == symbol.Kind.ToString(),
    };
}
