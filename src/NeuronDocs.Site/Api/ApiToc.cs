namespace NeuronDocs.Site;

/// <summary>The table of contents that stock docfx writes beside the API's files: the namespaces, and below each its types.</summary>
internal static class ApiToc
{
    public static IEnumerable<TocNode> Nodes(ApiModel api, Place place)
    {
        foreach (var space in api.Namespaces)
        {
            var node = new TocNode { Place = place, Name = space.Uid, Page = space.Page };
            node.Items.AddRange(space.Types.Select(t => new TocNode { Place = place, Name = t.Page.Title, Page = t.Page, Parent = node }));
            yield return node;
        }
    }

    /// <summary>The rail of an API page: the namespaces, in the page's own namespace its groups, in the page's own group its types.</summary>
    public static List<Dictionary<string, object?>> Rail(ApiModel api, Page page)
    {
        var type = api.Types.FirstOrDefault(t => t.Page == page);
        var own = type?.Namespace ?? api.Namespaces.FirstOrDefault(n => n.Page == page);
        string Link(Page target, string anchor = "") => target == page ? $"#{anchor}" : RepoPath.Relative(page.Output, target.Output) + (anchor.Length > 0 ? $"#{anchor}" : "");
        return [.. api.Namespaces.Select(space => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = space.Uid,
            ["href"] = Link(space.Page),
            ["currentPage"] = space.Page == page,
            ["hasGroups"] = type is not null && space == own,
            ["groups"] = type is null || space != own ? null : space.Groups.Select(group => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["name"] = group.Name,
                ["href"] = Link(space.Page, group.Id),
                ["hasTypes"] = type is not null && group.Types.Contains(type),
                ["types"] = type is null || !group.Types.Contains(type) ? null : group.Types.Select(t => new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["name"] = t.Page.Title,
                    ["href"] = Link(t.Page),
                    ["currentPage"] = t == type,
                }).ToList(),
            }).ToList(),
        })];
    }
}
