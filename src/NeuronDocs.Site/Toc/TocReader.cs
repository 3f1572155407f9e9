using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>Reads toc.yml and the tocs it nests; the root toc is the bar at the top of each page.</summary>
internal sealed class TocReader(SiteContext site)
{
    /// <summary>What an entry may say.</summary>
    public static readonly IReadOnlyList<string> Known = ["name", "href", "topicHref", "uid", "topicUid", "items", "expanded"];

    /// <summary>What docfx knows besides, and what to write instead.</summary>
    public static readonly IReadOnlyDictionary<string, string> Refused = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["homepage"] = "write 'topicHref'",
        ["homepageUid"] = "write 'topicUid'",
        ["tocHref"] = "write 'href' with the folder of the other toc.yml, and 'topicHref' with its first page",
        ["order"] = "a page belongs to the first entry that leads to it; put that one first",
        ["displayName"] = "the navigation has no filter that would look for it; remove it",
        ["type"] = "what an entry leads to says what it is; remove it",
        ["auto"] = "list the pages",
    };

    /// <summary>The entries of the root toc, as children of one node without a name.</summary>
    public TocNode Read()
    {
        var path = site.ContentFiles.Keys.Where(p => p == "toc.yml" || p.EndsWith("/toc.yml", StringComparison.Ordinal))
            .OrderBy(p => p.Count(c => c == '/')).ThenBy(p => p, StringComparer.Ordinal).FirstOrDefault();
        var root = new TocNode { Place = new Place(path ?? "docs/toc.yml") };
        if (path is null) site.Findings.Add("missing-file", "There is no toc.yml among the content of docfx.json.");
        else ReadFile(path, root, []);
        return root;
    }

    private void ReadFile(string path, TocNode parent, HashSet<string> open)
    {
        if (site.Source(path) is not { } file) return;
        if (!open.Add(path))
        {
            site.Findings.Add("include-cycle", $"The table of contents '{path}' includes itself.", parent.Place);
            return;
        }

        var node = YamlTree.Parse(path, file.Text, site.Findings);
        if (node is YamlMappingNode map) ReadRoot(file, map, parent, open);
        else if (node is not null) ReadItems(file, node, parent, open);
        open.Remove(path);
    }

    // The other form of a file: a mapping with the list as its 'items'.
    private void ReadRoot(SourceFile file, YamlMappingNode map, TocNode parent, HashSet<string> open)
    {
        foreach (var (key, value) in map)
        {
            if (key.ToString() == "items") ReadItems(file, value, parent, open);
            else UnknownKey(file, key, ["items"]);
        }
    }

    private void UnknownKey(SourceFile file, YamlNode keyNode, IEnumerable<string> known)
    {
        var key = keyNode.ToString();
        if (Refused.TryGetValue(key, out var instead)) site.Findings.Add("unsupported-key", $"'{key}' of docfx is not supported in a table of contents; {instead}.", YamlTree.At(file.Path, keyNode));
        else site.Findings.Add("unknown-key", $"An entry of a table of contents has no key '{key}'.{Nearest.Hint(key, known)}", YamlTree.At(file.Path, keyNode));
    }

    private void ReadItems(SourceFile file, YamlNode node, TocNode parent, HashSet<string> open)
    {
        if (node is not YamlSequenceNode list)
        {
            site.Findings.Add("wrong-value", "A table of contents is a list of entries.", YamlTree.At(file.Path, node));
            return;
        }

        foreach (var child in list) ReadItem(file, child, parent, open);
    }

    private void ReadItem(SourceFile file, YamlNode node, TocNode parent, HashSet<string> open)
    {
        var place = YamlTree.At(file.Path, node);
        if (node is not YamlMappingNode map)
        {
            site.Findings.Add("wrong-value", "An entry of a table of contents is a mapping with 'name' and 'href'.", place);
            return;
        }

        var item = new TocNode { Place = place, Parent = parent };
        string? href = null, topic = null, uid = null;
        Place hrefPlace = place, topicPlace = place;
        foreach (var (keyNode, value) in map)
        {
            var key = keyNode.ToString();
            switch (key)
            {
                case "name": item.Name = value.ToString(); break;
                case "href": (href, hrefPlace) = (value.ToString(), YamlTree.At(file.Path, value)); break;
                case "topicHref": (topic, topicPlace) = (value.ToString(), YamlTree.At(file.Path, value)); break;
                case "uid" or "topicUid": (uid, topicPlace) = (value.ToString(), YamlTree.At(file.Path, value)); break;
                case "items": ReadItems(file, value, item, open); break;
                // Nothing of the navigation is folded away, so that each entry is expanded.
                case "expanded" when YamlTree.ToPlain(value) is bool: break;
                case "expanded": site.Findings.Add("wrong-value", "'expanded' must be true or false.", YamlTree.At(file.Path, value)); break;
                default: UnknownKey(file, keyNode, Known); break;
            }
        }

        // What an entry leads to by itself goes before what the other toc begins with.
        if (uid is not null) item.Page = site.FindUid(uid, topicPlace)?.Page;
        else if (topic is not null) Follow(file, item, topic, topicPlace, open);
        if (href is not null) Follow(file, item, href, hrefPlace, open);
        if (item.Name.Length == 0) item.Name = item.Page?.Title ?? "";
        if (item.Name.Length == 0) site.Findings.Add("missing-name", "An entry of a table of contents needs a 'name'.", place);
        parent.Items.Add(item);
    }

    private void Follow(SourceFile file, TocNode item, string href, Place place, HashSet<string> open)
    {
        if (PolicyRules.SchemeOf(href) is { } scheme)
        {
            if (scheme is "http" or "https") item.External = href;
            else site.Findings.Add("bad-link", $"The address '{href}' is neither a page of the site nor http or https.", place);
            return;
        }

        var path = RepoPath.Resolve(file.Folder, href) ?? "";
        if (href.EndsWith('/') || href.EndsWith("toc.yml", StringComparison.Ordinal))
        {
            var nested = href.EndsWith('/') ? $"{path}/toc.yml" : path;
            if (site.Config.ApiSections.Any(s => $"{s.Dest}/toc.yml" == nested))
            {
                (href.EndsWith('/') ? item.Led : item.Items).AddRange(ApiToc.Nodes(site.Api, place));
                item.Page ??= site.Api.Namespaces.FirstOrDefault()?.Page;
                return;
            }

            if (!site.ContentFiles.ContainsKey(nested))
            {
                site.Findings.Add("missing-file", $"There is no table of contents '{nested}'.{Nearest.Hint(nested, site.ContentFiles.Keys)}", place);
                return;
            }

            var into = href.EndsWith('/') ? new TocNode { Place = place } : item;
            ReadFile(nested, into, open);
            if (into != item) item.Led.AddRange(into.Items);
            item.Page ??= into.Flatten().Select(n => n.Page).FirstOrDefault(p => p is not null);
            return;
        }

        if (site.PageByPath(path) is { } page) item.Page ??= page;
        else site.Findings.Add("missing-file", $"There is no page '{path}'.{Nearest.Hint(path, site.Pages.Keys)}", place);
    }
}
