using Microsoft.CodeAnalysis;

namespace NeuronDocs.Site;

/// <summary>What a type's page says in one list: what it inherits and implements, what derives from it, which concepts it stands for, where it is.</summary>
internal sealed class ApiFacts
{
    private readonly ApiConcepts concepts;
    private readonly ILookup<string, ApiType> derived;

    public ApiFacts(SiteContext site)
    {
        concepts = new ApiConcepts(site);
        derived = site.Api.Types.SelectMany(t => t.Symbol.Interfaces.Append(t.Symbol.BaseType).OfType<INamedTypeSymbol>().Select(b => (Base: ApiNames.Uid(b.OriginalDefinition), Type: t))).ToLookup(p => p.Base, p => p.Type, StringComparer.Ordinal);
    }

    public string Of(ApiType type, ApiSyntax syntax)
    {
        var (page, symbol) = (type.Page, type.Symbol);
        var rows = new List<(string Term, string Html)>();
        var chain = new List<INamedTypeSymbol>();
        for (var b = symbol.BaseType; b is not null && symbol is { TypeKind: TypeKind.Class, IsStatic: false }; b = b.BaseType) chain.Insert(0, b);
        if (chain.Count > 0) rows.Add(("Inheritance", string.Join(" → ", chain.Select(syntax.Type).Append($"<code>{ApiText.Encode(page.Title)}</code>"))));
        // That records compare by value goes without saying, as does what every enumeration is.
        var interfaces = symbol.TypeKind == TypeKind.Enum ? [] : symbol.AllInterfaces.Where(i => !symbol.IsRecord || i.Name != "IEquatable").ToList();
        if (interfaces.Count > 0) rows.Add(("Implements", string.Join(", ", interfaces.Select(i => (Name: i.ToDisplayString(), Html: syntax.Type(i))).OrderBy(i => i.Name, StringComparer.Ordinal).Select(i => i.Html))));
        var below = derived[type.Uid].Select(t => $"<a href=\"{ApiText.Encode(RepoPath.Relative(page.Output, t.Page.Output))}\"><code>{ApiText.Encode(t.Page.Title)}</code></a>").ToList();
        if (below.Count > 0) rows.Add((symbol.TypeKind == TypeKind.Interface ? "Implemented by" : "Derived", string.Join(", ", below)));
        var known = concepts.Of(type).Select(c => c.Page is null ? ApiText.Encode(c.Title) : $"<a href=\"{ApiText.Encode(RepoPath.Relative(page.Output, c.Page.Output))}\">{ApiText.Encode(c.Title)}</a>").ToList();
        if (known.Count > 0) rows.Add((known.Count == 1 ? "Concept" : "Concepts", string.Join(", ", known)));
        rows.Add(("Assembly", $"<code>{ApiText.Encode(type.Project.AssemblyName)}.dll</code>"));
        rows.Add(("Source", $"<code>{ApiText.Encode(page.File.Path)}</code>"));
        return $"<dl class=\"facts\">{string.Concat(rows.Select(r => $"<div><dt>{r.Term}</dt><dd>{r.Html}</dd></div>\n"))}</dl>\n";
    }
}
