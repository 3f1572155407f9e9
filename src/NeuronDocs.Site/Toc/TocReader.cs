using YamlDotNet.RepresentationModel;

namespace NeuronDocs.Site;

/// <summary>Reads toc.yml and the tocs it nests; the root toc is the bar at the top of each page.</summary>
internal sealed class TocReader(SiteContext site)
{
    private static readonly string[] Known = ["name", "href", "topicHref", "uid", "topicUid", "items", "expanded", "order", "displayName"];

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
        if (node is YamlMappingNode map && map.Children.TryGetValue("items", out var items)) node = items;
        if (node is not null) ReadItems(file, node, parent, open);
        open.Remove(path);
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
        string? href = null, uid = null;
        var hrefPlace = place;
        foreach (var (keyNode, value) in map)
        {
            var key = keyNode.ToString();
            switch (key)
            {
                case "name": item.Name = value.ToString(); break;
                case "href" or "topicHref": (href, hrefPlace) = (value.ToString(), YamlTree.At(file.Path, value)); break;
                case "uid" or "topicUid": (uid, hrefPlace) = (value.ToString(), YamlTree.At(file.Path, value)); break;
                case "items": ReadItems(file, value, item, open); break;
                default:
                    if (!Known.Contains(key))
                        site.Findings.Add("unknown-key", $"An entry of a table of contents has no key '{key}'.{Nearest.Hint(key, Known)}", YamlTree.At(file.Path, keyNode));
                    break;
            }
        }

        if (uid is not null) item.Page = site.FindUid(uid, hrefPlace)?.Page;
        if (href is not null) Follow(file, item, href, hrefPlace, open);
        if (item.Name.Length == 0) item.Name = item.Page?.Title ?? "";
        if (item.Name.Length == 0) site.Findings.Add("missing-name", "An entry of a table of contents needs a 'name'.", place);
        parent.Items.Add(item);
    }

    private void Follow(SourceFile file, TocNode item, string href, Place place, HashSet<string> open)
    {
        if (href.Contains("://", StringComparison.Ordinal))
        {
            item.External = href;
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

        item.Page = site.PageByPath(path);
        if (item.Page is null) site.Findings.Add("missing-file", $"There is no page '{path}'.{Nearest.Hint(path, site.Pages.Keys)}", place);
    }
}
