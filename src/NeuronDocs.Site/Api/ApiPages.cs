using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NeuronDocs.Site;

/// <summary>The pages of the API: one a namespace and one a type, with what uses it.</summary>
internal sealed class ApiPages
{
    private readonly SiteContext site;
    private readonly ApiUses uses;
    private readonly ApiFacts facts;
    private readonly List<IMethodSymbol> extensions;

    public ApiPages(SiteContext site)
    {
        this.site = site;
        uses = new ApiUses(site);
        facts = new ApiFacts(site);
        extensions = [.. site.Api.Types.SelectMany(t => t.Members).Select(m => m.Symbol).OfType<IMethodSymbol>().Where(m => m.IsExtensionMethod)];
    }

    /// <summary>What of the other pages stands on this one.</summary>
    public string UsersOf(Page page) => uses.Key(page);

    public void Render(ApiNamespace space)
    {
        var page = space.Page;
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"eyebrow\">Namespace, assembly <code>{Encode(space.Project.AssemblyName)}</code></p>\n<h1>{Broken(space.Uid)}</h1>\n");
        if (space.Project.Description.Length > 0 && space.Project.AssemblyName == space.Uid) html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(space.Project.Description)}</p>\n");
        foreach (var group in space.Groups)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{Encode(group.Id)}\">{Encode(group.Name)}</h2>\n<dl class=\"types\">\n");
            page.Headings.Add(new PageHeading(group.Id, group.Name));
            foreach (var type in group.Types)
            {
                var text = new ApiText(site, page, ApiModel.PlaceOf(type.Symbol));
                html.Append(CultureInfo.InvariantCulture, $"<dt><a href=\"{Encode(RepoPath.Relative(page.Output, type.Page.Output))}\"><code>{Encode(type.Page.Title)}</code></a> <span class=\"kind\">{ApiSyntax.Kind(type.Symbol)}</span></dt><dd>{text.Line(site.ApiDocs.Of(type.Symbol).Element("summary"))}</dd>\n");
            }

            html.Append("</dl>\n");
        }

        page.Metadata["description"] = string.Create(CultureInfo.InvariantCulture, $"The {space.Types.Count} public types of {space.Uid}.");
        page.Html = html.ToString();
    }

    public void Render(ApiType type)
    {
        var (page, symbol) = (type.Page, type.Symbol);
        var docs = site.ApiDocs.Of(symbol);
        var text = new ApiText(site, page, ApiModel.PlaceOf(symbol));
        var syntax = new ApiSyntax(site, page);
        var html = new StringBuilder();
        var kind = ApiSyntax.Kind(symbol);
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"eyebrow\"><a href=\"{Encode(RepoPath.Relative(page.Output, type.Namespace.Page.Output))}\">{Encode(type.Namespace.Uid)}</a>, {kind}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1 id=\"{page.UniqueId(ApiNames.Anchor(type.Uid))}\">{Broken(page.Title)}</h1>\n<div class=\"lead\">\n{text.Blocks(docs.Element("summary"))}</div>\n");
        html.Append(syntax.Block(symbol)).Append(facts.Of(type, syntax));
        Section(html, page, "Type parameters", "h2", TypeParameters(symbol.TypeParameters, docs, text));
        if (symbol is { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke }) Signature(html, page, "h2", "", invoke, docs, text, syntax);
        Section(html, page, "Remarks", "h2", text.Blocks(docs.Element("remarks")));
        Section(html, page, "Examples", "h2", string.Concat(docs.Elements("example").Select(text.Blocks)));
        Section(html, page, "See also", "h2", List(docs.Elements("seealso").Select(s => text.Line(new XElement("x", s)))));
        if (symbol.TypeKind == TypeKind.Enum) Section(html, page, "Values", "h2", Values(type, text));
        else foreach (var (title, members) in Groups(type)) Members(html, type, title, members, syntax);
        Section(html, page, "Extension methods", "h2", List(extensions.Where(m => Extends(m, symbol)).OrderBy(ApiNames.Uid, StringComparer.Ordinal).Select(m => text.Link(ApiNames.CommentId(m)))));
        Section(html, page, "Inherited members", "h2", Inherited(type, text));
        Section(html, page, "Examples that use it", "h2", List(uses.Examples(type.Page).Select(e => $"<a href=\"{Encode(RepoPath.Relative(page.Output, e.Home.Page.Output))}#{e.Example.Slug}\">{Encode(e.Example.Title)}</a>, example {Encode(e.Home.Number)}")));
        Section(html, page, "Pages that use it", "h2", List(uses.Pages(type.Page).Select(p => $"<a href=\"{Encode(RepoPath.Relative(page.Output, p.Output))}\">{Encode(p.Title)}</a>")));
        page.Metadata["description"] = text.Plain(docs.Element("summary"));
        page.Html = html.ToString();
    }

    // The order of docfx's own page.
    private static IEnumerable<(string Title, List<ApiMember> Members)> Groups(ApiType type)
    {
        foreach (var (title, holds) in new (string, Func<ISymbol, bool>)[]
        {
            ("Constructors", s => s is IMethodSymbol { MethodKind: MethodKind.Constructor }),
            ("Fields", s => s is IFieldSymbol),
            ("Properties", s => s is IPropertySymbol),
            ("Methods", s => s is IMethodSymbol { MethodKind: MethodKind.Ordinary }),
            ("Events", s => s is IEventSymbol),
            ("Operators", s => s is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion }),
        })
        {
            if (type.Members.Where(m => holds(m.Symbol)).ToList() is { Count: > 0 } list) yield return (title, list);
        }
    }

    // The values of an enumeration mean something in the order they stand in, and each says little enough for a list.
    private string Values(ApiType type, ApiText text) => $"<dl class=\"params values\">\n{string.Concat(type.Members.Select(m => (Field: (IFieldSymbol)m.Symbol, m.Uid)).OrderBy(m => m.Field.Locations[0].SourceSpan.Start).Select(m =>
        $"<dt id=\"{site.Api.Uids[m.Uid].Anchor}\"><code>{Encode(m.Field.Name)} = {Encode(string.Create(CultureInfo.InvariantCulture, $"{m.Field.ConstantValue}"))}</code></dt><dd>{text.Item(site.ApiDocs.Of(m.Field).Element("summary"))}</dd>\n"))}</dl>\n";

    private void Members(StringBuilder html, ApiType type, string title, List<ApiMember> members, ApiSyntax syntax)
    {
        Heading(html, type.Page, "h2", title);
        html.Append(Index(type.Page, members));
        string? overloads = null;
        foreach (var member in members)
        {
            var wrapper = member.Symbol is IMethodSymbol or IPropertySymbol && ApiNames.OverloadUid(member.Uid) is var uid && uid != overloads && site.Api.Uids.TryGetValue(overloads = uid, out var all) ? $" id=\"{all.Anchor}\"" : "";
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"member\"{wrapper}>\n<h3 id=\"{site.Api.Uids[member.Uid].Anchor}\">{Broken(ApiNames.Name(member.Symbol))}</h3>\n");
            Member(html, type.Page, member.Symbol, syntax);
            html.Append("</section>\n");
        }
    }

    // Where there are many members, their names come first: each once, however many overloads it has.
    private string Index(Page page, List<ApiMember> members)
    {
        var names = members.Select(m => (Name: ApiNames.Name(m.Symbol).Split('(', '[')[0], m.Uid)).DistinctBy(m => m.Name, StringComparer.Ordinal).ToList();
        return names.Count < 6 ? "" : $"<ul class=\"index\">{string.Concat(names.Select(n => $"<li><a href=\"{Encode(site.Api.Uids[n.Uid].From(page))}\"><code>{Encode(n.Name)}</code></a></li>\n"))}</ul>\n";
    }

    private void Member(StringBuilder html, Page page, ISymbol symbol, ApiSyntax syntax)
    {
        var docs = site.ApiDocs.Of(symbol);
        var text = new ApiText(site, page, ApiModel.PlaceOf(symbol));
        var parameters = docs;
        // The constructor that a type's own parameter list declares has its documentation there.
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !docs.Elements("param").Any()) parameters = site.ApiDocs.Of(symbol.ContainingType);
        html.Append(text.Blocks(docs.Element("summary"))).Append(syntax.Block(symbol));
        if (symbol is IMethodSymbol method)
        {
            Section(html, page, "Type parameters", "h4", TypeParameters(method.TypeParameters, docs, text));
            Signature(html, page, "h4", ApiNames.Uid(symbol), method, parameters, text, syntax);
        }
        else if (symbol is IPropertySymbol property)
        {
            Section(html, page, "Parameters", "h4", Parameters(property.Parameters, docs, text, syntax));
            Section(html, page, "Value", "h4", Typed(syntax.Type(property.Type), text.Item(docs.Element("value") ?? docs.Element("returns"))));
        }
        else if (symbol is IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum } field) Section(html, page, "Value", "h4", Typed(syntax.Type(field.Type), text.Item(docs.Element("value"))));
        else if (symbol is IEventSymbol @event) Section(html, page, "Event type", "h4", Typed(syntax.Type(@event.Type), ""));
        if (symbol.IsOverride || Implemented(symbol) is not null)
        {
            var origin = symbol.IsOverride ? Overridden(symbol) : Implemented(symbol);
            if (origin is not null) html.Append(CultureInfo.InvariantCulture, $"<p class=\"origin\">{(symbol.IsOverride ? "Overrides" : "Implements")} {text.Link(ApiNames.CommentId(origin.OriginalDefinition))}</p>\n");
        }

        Section(html, page, "Exceptions", "h4", Exceptions(docs, text));
        Section(html, page, "Remarks", "h4", text.Blocks(docs.Element("remarks")));
        Section(html, page, "Examples", "h4", string.Concat(docs.Elements("example").Select(text.Blocks)));
        Section(html, page, "See also", "h4", List(docs.Elements("seealso").Select(s => text.Line(new XElement("x", s)))));
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static ISymbol? Implemented(ISymbol symbol) => symbol.ContainingType.TypeKind is TypeKind.Interface || symbol is IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } ? null
        : symbol.ContainingType.AllInterfaces.OrderBy(ApiNames.Uid, StringComparer.Ordinal).SelectMany(i => i.GetMembers(symbol.Name))
            .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol));

    private static void Signature(StringBuilder html, Page page, string level, string uid, IMethodSymbol method, XElement docs, ApiText text, ApiSyntax syntax)
    {
        Section(html, page, "Parameters", level, Parameters(method.Parameters, docs, text, syntax));
        if (!method.ReturnsVoid && method.MethodKind != MethodKind.Constructor) Section(html, page, "Returns", level, Typed(syntax.Type(method.ReturnType), text.Item(docs.Element("returns"))));
        if (uid.Length == 0) Section(html, page, "Exceptions", level, Exceptions(docs, text));
    }

    private static string Parameters(IEnumerable<IParameterSymbol> parameters, XElement docs, ApiText text, ApiSyntax syntax)
    {
        var rows = parameters.Select(p => $"<dt><code>{Encode(p.Name)}</code> {syntax.Type(p.Type)}</dt><dd>{text.Item(docs.Elements("param").FirstOrDefault(d => d.Attribute("name")?.Value == p.Name))}</dd>\n").ToList();
        return rows.Count == 0 ? "" : $"<dl class=\"params\">\n{string.Concat(rows)}</dl>\n";
    }

    private static string TypeParameters(IEnumerable<ITypeParameterSymbol> parameters, XElement docs, ApiText text)
    {
        var rows = parameters.Select(p => $"<dt><code>{Encode(p.Name)}</code></dt><dd>{text.Item(docs.Elements("typeparam").FirstOrDefault(d => d.Attribute("name")?.Value == p.Name))}</dd>\n").ToList();
        return rows.Count == 0 ? "" : $"<dl class=\"params\">\n{string.Concat(rows)}</dl>\n";
    }

    private static string Exceptions(XElement docs, ApiText text)
    {
        var rows = docs.Elements("exception").Select(e => $"<dt>{text.Link(e.Attribute("cref")?.Value ?? "")}</dt><dd>{text.Item(e)}</dd>\n").ToList();
        return rows.Count == 0 ? "" : $"<dl class=\"params\">\n{string.Concat(rows)}</dl>\n";
    }

    // A plain type that the declaration has shown already says nothing by itself.
    private static string Typed(string type, string description) => description.Length == 0 && !type.Contains("<a", StringComparison.Ordinal) ? "" : $"<dl class=\"params\">\n<dt>{type}</dt><dd>{description}</dd>\n</dl>\n";

    private string Inherited(ApiType type, ApiText text)
    {
        var own = type.Members.Select(m => m.Symbol).ToList();
        var hidden = own.Select(Overridden).OfType<ISymbol>().Select(ApiNames.Uid).ToHashSet(StringComparer.Ordinal);
        var items = new List<string>();
        for (var b = type.Symbol.BaseType; b is not null; b = b.BaseType)
        {
            if (!site.Api.Uids.TryGetValue(ApiNames.Uid(b.OriginalDefinition), out var target) || site.Api.Types.FirstOrDefault(t => t.Page == target.Page) is not { } parent) continue;
            foreach (var member in parent.Members.Where(m => m.Symbol is not IMethodSymbol { MethodKind: not MethodKind.Ordinary }))
            {
                if (Overridden(member.Symbol) is { } overridden) hidden.Add(ApiNames.Uid(overridden));
                if (!hidden.Contains(member.Uid)) items.Add(text.Link(ApiNames.CommentId(member.Symbol)));
            }
        }

        return items.Count == 0 ? "" : $"<p>{string.Join(", ", items.Distinct(StringComparer.Ordinal))}</p>\n";
    }

    private static bool Extends(IMethodSymbol method, INamedTypeSymbol type)
    {
        var receiver = method.Parameters[0].Type.OriginalDefinition;
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(receiver, t.OriginalDefinition)) return true;
        }

        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(receiver, i.OriginalDefinition));
    }

    private static string List(IEnumerable<string> items) => items.ToList() is { Count: > 0 } all ? $"<ul>{string.Concat(all.Select(i => $"<li>{i}</li>\n"))}</ul>\n" : "";

    private static void Section(StringBuilder html, Page page, string title, string level, string content)
    {
        if (content.Length == 0) return;
        Heading(html, page, level, title);
        html.Append(content);
    }

    private static void Heading(StringBuilder html, Page page, string level, string title)
    {
        if (level != "h2")
        {
            html.Append(CultureInfo.InvariantCulture, $"<{level}>{title}</{level}>\n");
            return;
        }

        var id = page.UniqueId(title.ToLowerInvariant().Replace(' ', '-'));
        page.Headings.Add(new PageHeading(id, title));
        html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{id}\">{title}</h2>\n");
    }

    // A long name may break where a reader would take a breath.
    private static string Broken(string name) => Encode(name).Replace(".", ".<wbr>", StringComparison.Ordinal).Replace("(", "<wbr>(", StringComparison.Ordinal);

    private static string Encode(string text) => ApiText.Encode(text);
}
