using Microsoft.CodeAnalysis;

namespace NeuronDocs.Site;

/// <summary>The documented API: namespaces, their types and members, and the page and place of each.</summary>
internal sealed class ApiModel
{
    private readonly Dictionary<string, ApiNamespace> namespaces = new(StringComparer.Ordinal);
    private readonly FindingList findings;

    private ApiModel(IReadOnlyList<ApiProject> projects, FindingList findings) => (Projects, this.findings) = (projects, findings);

    public IReadOnlyList<ApiProject> Projects { get; }

    /// <summary>By name.</summary>
    public IEnumerable<ApiNamespace> Namespaces => namespaces.Values.OrderBy(n => n.Uid, StringComparer.Ordinal);

    public IEnumerable<ApiType> Types => Namespaces.SelectMany(n => n.Types);

    public IEnumerable<Page> Pages => Namespaces.Select(n => n.Page).Concat(Types.Select(t => t.Page));

    public Dictionary<string, UidTarget> Uids { get; } = new(StringComparer.Ordinal);

    public static ApiModel Read(string root, DocfxConfig config, IReadOnlyList<ApiProject> projects, FindingList findings)
    {
        var model = new ApiModel(projects, findings);
        foreach (var section in config.ApiSections)
        {
            // docfx writes one file a type into dest; that the content lists the folder makes them pages and says where.
            var probe = $"{section.Dest}/toc.yml";
            if (config.Content.Select(c => c.TargetOf(probe)).FirstOrDefault(t => t is not null) is not { } target)
            {
                findings.Add("api-not-in-content", $"The API goes to '{section.Dest}', but no content of docfx.json includes '{section.Dest}/*.yml'.", section.DestPlace);
                continue;
            }

            var filter = ApiFilter.Read(root, section, findings);
            foreach (var project in projects.Where(p => p.Section == section)) model.Add(project, project.Compilation.Assembly.GlobalNamespace, filter, RepoPath.FolderOf(target));
        }

        foreach (var space in model.Namespaces) space.Group();
        return model;
    }

    private void Add(ApiProject project, INamespaceSymbol symbol, ApiFilter filter, string folder)
    {
        if (!symbol.IsGlobalNamespace && !filter.IncludesUid(symbol)) return;
        foreach (var child in symbol.GetNamespaceMembers()) Add(project, child, filter, folder);
        foreach (var type in symbol.GetTypeMembers()) Add(project, type, filter, folder);
    }

    private void Add(ApiProject project, INamedTypeSymbol symbol, ApiFilter filter, string folder)
    {
        if (!filter.Includes(symbol)) return;
        if (symbol.ContainingNamespace.IsGlobalNamespace)
        {
            findings.Add("no-namespace", $"The type '{symbol.Name}' is in no namespace, so its page has no place.", PlaceOf(symbol));
            return;
        }

        var space = SpaceOf(project, symbol.ContainingNamespace, folder);
        var uid = ApiNames.Uid(symbol);
        // Of the files of a partial type, the one that is named after it alone.
        var file = symbol.DeclaringSyntaxReferences.Select(r => r.SyntaxTree).OrderBy(t => t.FilePath.Length).ThenBy(t => t.FilePath, StringComparer.Ordinal).First();
        var page = new Page(new SourceFile(file.FilePath, file.ToString()), Under(folder, uid)) { Type = "ManagedReference", Title = ApiNames.Name(symbol) };
        if (!Claim(uid, symbol, page, null)) return;
        var members = symbol.TypeKind == TypeKind.Delegate ? [] : symbol.GetMembers().Where(m => IsMember(m) && filter.Includes(m)).ToList();
        var type = new ApiType(symbol, uid, page, project, space, [.. members.Select(m => new ApiMember(m, ApiNames.Uid(m))).OrderBy(m => m.Uid, StringComparer.Ordinal).Where(m => Claim(m.Uid, m.Symbol, page, page.UniqueId(ApiNames.Anchor(m.Uid))))]);
        space.Types.Add(type);
        foreach (var overloads in type.Members.Where(m => m.Symbol is IMethodSymbol or IPropertySymbol).GroupBy(m => ApiNames.OverloadUid(m.Uid), StringComparer.Ordinal))
        {
            var name = overloads.First().Symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.Name : ApiNames.Name(overloads.First().Symbol).Split('(', '[')[0];
            Uids.TryAdd(overloads.Key, new UidTarget(page, page.UniqueId(ApiNames.Anchor(overloads.Key)), name, $"{page.Title}.{name}", $"{ApiNames.FullName(symbol)}.{name}", $"Overload:{overloads.Key[..^1]}"));
        }

        foreach (var nested in symbol.GetTypeMembers())
        {
            if (nested.CanBeReferencedByName) Add(project, nested, filter, folder);
            else findings.Add("unsupported-syntax", "An extension block has no documentation id that docfx knows; write the methods as classic extension methods.", PlaceOf(nested));
        }
    }

    private ApiNamespace SpaceOf(ApiProject project, INamespaceSymbol symbol, string folder)
    {
        var uid = ApiNames.Uid(symbol);
        if (namespaces.TryGetValue(uid, out var space)) return space;
        var page = new Page(project.File, Under(folder, uid)) { Type = "ManagedReference", Title = uid };
        Claim(uid, symbol, page, null);
        return namespaces[uid] = new ApiNamespace(uid, page, project);
    }

    private bool Claim(string uid, ISymbol symbol, Page page, string? anchor)
    {
        if (Uids.TryAdd(uid, new UidTarget(page, anchor, ApiNames.Name(symbol), ApiNames.NameWithType(symbol), ApiNames.FullName(symbol), ApiNames.CommentId(symbol)))) return true;
        findings.Add("duplicate-uid", $"The uid '{uid}' is already taken by {Uids[uid].Page.File.Path}.", PlaceOf(symbol));
        return false;
    }

    public static Place PlaceOf(ISymbol symbol) => symbol.Locations.FirstOrDefault(l => l.IsInSource) is { } location ? ApiSources.PlaceOf(location) : new Place("docfx.json");

    private static bool IsMember(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.MethodKind is MethodKind.Constructor or MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion,
        IPropertySymbol property => property.ExplicitInterfaceImplementations.IsEmpty,
        IEventSymbol @event => @event.ExplicitInterfaceImplementations.IsEmpty,
        IFieldSymbol => true,
        _ => false,
    };

    private static string Under(string folder, string uid) => folder.Length == 0 ? $"{ApiNames.FileName(uid)}.html" : $"{folder}/{ApiNames.FileName(uid)}.html";
}

internal sealed class ApiNamespace(string uid, Page page, ApiProject project)
{
    public string Uid { get; } = uid;

    public Page Page { get; } = page;

    public ApiProject Project { get; } = project;

    public List<ApiType> Types { get; } = [];

    /// <summary>The types by the folder of the project that their files lie in: the sections of the namespace's page.</summary>
    public IReadOnlyList<ApiGroup> Groups { get; private set; } = [];

    public void Group()
    {
        Types.Sort((a, b) => string.CompareOrdinal(a.Uid, b.Uid));
        var folders = Types.GroupBy(Folder, StringComparer.Ordinal).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        Groups = [.. folders.Select(g => new ApiGroup(g.Key.Length > 0 ? g.Key : folders.Count == 1 ? "Types" : "Other types", Page.UniqueId(g.Key.Length > 0 ? g.Key.ToLowerInvariant() : "types"), [.. g]))];
    }

    private static string Folder(ApiType type)
    {
        var project = type.Project.File.Folder;
        var path = type.Page.File.Path;
        var below = path.StartsWith(project + "/", StringComparison.Ordinal) ? path[(project.Length + 1)..] : "";
        return below.Contains('/', StringComparison.Ordinal) ? below.Split('/')[0] : "";
    }
}

internal sealed record ApiGroup(string Name, string Id, IReadOnlyList<ApiType> Types);

internal sealed record ApiType(INamedTypeSymbol Symbol, string Uid, Page Page, ApiProject Project, ApiNamespace Namespace, IReadOnlyList<ApiMember> Members);

internal sealed record ApiMember(ISymbol Symbol, string Uid);
