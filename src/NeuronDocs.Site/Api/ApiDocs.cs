using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>The documentation comments of symbols, with what <c>inheritdoc</c> takes from elsewhere put in its place.</summary>
internal sealed class ApiDocs(ApiModel model, FindingList findings)
{
    private static readonly XElement Nothing = new("member");

    private readonly ConcurrentDictionary<ISymbol, XElement> cache = new(SymbolEqualityComparer.Default);
    private readonly Lazy<List<string>> names = new(() => [.. model.Uids.Values.SelectMany(t => new[] { t.Name.Split('(')[0], t.NameWithType.Split('(')[0] }).Select(Braces).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>An element with the parts of the comment as its children.</summary>
    public XElement Of(ISymbol symbol) => Of(symbol, []);

    /// <summary>The symbol of a documentation id, wherever it is defined.</summary>
    public ISymbol? Find(string commentId) => model.Projects.Select(p => DocumentationCommentId.GetFirstSymbolForDeclarationId(commentId, p.Compilation)).FirstOrDefault(s => s is not null);

    private XElement Of(ISymbol symbol, HashSet<ISymbol> open)
    {
        if (cache.TryGetValue(symbol, out var known)) return known;
        if (!open.Add(symbol)) return Nothing;
        var member = Read(symbol);
        if (member.Descendants("inheritdoc").Any()) Inherit(symbol, member, open);
        open.Remove(symbol);
        return cache.GetOrAdd(symbol, member);
    }

    private XElement Read(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml)) return Parameter(symbol);
        try
        {
            var member = XElement.Parse(xml.Contains("<member", StringComparison.Ordinal) ? xml : $"<member>{xml}</member>", LoadOptions.PreserveWhitespace);
            foreach (var reference in member.Descendants().Select(e => e.Attribute("cref")?.Value).OfType<string>().Where(c => c.StartsWith("!:", StringComparison.Ordinal)))
            {
                var written = Braces(reference[2..]);
                findings.Add("missing-cref", $"No symbol is called '{written}'.{Nearest.Hint(written, names.Value)}", PlaceOf(symbol, written));
            }

            // The compiler gives the constructor that a type's own parameter list declares everything that is said of the type.
            if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && symbol.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax))
                member.Elements().Where(e => e.Name.LocalName is not ("param" or "exception")).Remove();
            return member;
        }
        catch (XmlException)
        {
            // The parser of the file has reported it, with its place.
            return new XElement(Nothing);
        }
    }

    // As an author writes type arguments in a comment.
    private static string Braces(string name) => name.Replace('<', '{').Replace('>', '}');

    // A positional property of a record is documented where it is declared: as a parameter.
    private XElement Parameter(ISymbol symbol)
    {
        var member = new XElement(Nothing);
        if (symbol is IPropertySymbol { ContainingType.IsRecord: true } && symbol.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ParameterSyntax)
            && Of(symbol.ContainingType).Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == symbol.Name) is { } parameter)
            member.Add(new XElement("summary", parameter.Nodes()));
        return member;
    }

    private void Inherit(ISymbol symbol, XElement member, HashSet<ISymbol> open)
    {
        foreach (var tag in member.Descendants("inheritdoc").ToList())
        {
            if (tag.Attribute("path") is not null)
                findings.Add("unsupported-syntax", "An <inheritdoc> with a 'path' is not supported here; name the whole with 'cref'.", ApiModel.PlaceOf(symbol));
            var source = tag.Attribute("cref")?.Value is { } id ? Find(id) : Base(symbol);
            if (source is null && tag.Attribute("cref") is null)
                findings.Add("nothing-inherited", $"'{symbol.ToDisplayString()}' overrides and implements nothing that it could inherit its documentation from.", ApiModel.PlaceOf(symbol));
            var inherited = source is null ? Nothing : Of(source.OriginalDefinition, open);
            if (tag.Parent == member)
            {
                tag.Remove();
                member.Add(inherited.Elements().Where(e => !member.Elements().Any(own => Same(own, e))).Select(e => new XElement(e)).ToList());
            }
            else
            {
                var part = tag.Ancestors().First(a => a.Parent == member);
                tag.ReplaceWith(inherited.Elements().FirstOrDefault(e => Same(e, part))?.Nodes());
            }
        }
    }

    private static bool Same(XElement a, XElement b) =>
        a.Name == b.Name && a.Attribute("name")?.Value == b.Attribute("name")?.Value && a.Attribute("cref")?.Value == b.Attribute("cref")?.Value;

    private static ISymbol? Base(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.BaseType is { SpecialType: SpecialType.None } @base ? @base : type.Interfaces.FirstOrDefault(i => i.Name != "IEquatable"),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.BaseType?.InstanceConstructors
            .FirstOrDefault(c => c.Parameters.Select(p => p.Type).SequenceEqual(constructor.Parameters.Select(p => p.Type), SymbolEqualityComparer.Default)),
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        IEventSymbol { OverriddenEvent: { } overridden } => overridden,
        _ => symbol.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers())
            .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol)),
    };

    private static Place PlaceOf(ISymbol symbol, string cref)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>();
            var found = declaration?.GetLeadingTrivia().Select(t => t.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
                .SelectMany(c => c.DescendantNodes().OfType<XmlCrefAttributeSyntax>()).FirstOrDefault(a => a.Cref.ToString() == cref);
            if (found is not null) return ApiSources.PlaceOf(found.Cref.GetLocation());
        }

        return ApiModel.PlaceOf(symbol);
    }
}
