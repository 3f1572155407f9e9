namespace NeuronDocs.Site;

/// <summary>Reads docfx.json. A key it does not know, or a value of the wrong kind, is a finding and never ignored.</summary>
internal sealed partial class DocfxConfigReader(FindingList findings)
{
    /// <summary>The template that takes the place of docfx's own; the names docfx gives its own mean this one.</summary>
    public const string OwnTemplate = "docs/_template";

    private static readonly string[] BuiltIn = ["default", "modern", "statictoc"];

    private readonly DocfxConfig config = new();

    public static DocfxConfig? Read(string root, FindingList findings)
    {
        const string name = "docfx.json";
        if (!File.Exists(Path.Combine(root, name)))
        {
            findings.Add("missing-file", $"There is no {name} in '{root}'; run the command in the folder of the repository.");
            return null;
        }

        var tree = JsonTree.Parse(SourceFile.Read(root, name), findings);
        return tree is null ? null : new DocfxConfigReader(findings).Read(tree);
    }

    /// <summary>The keys that are read, by the object they stand in.</summary>
    public static IEnumerable<(string Owner, IEnumerable<string> Keys)> Known()
    {
        var reader = new DocfxConfigReader(new FindingList());
        yield return ("docfx.json", reader.RootKeys().Keys);
        yield return ("build", reader.BuildKeys().Keys);
        yield return ("markdownEngineProperties", reader.MarkdownKeys().Keys);
        yield return ("sitemap", reader.SitemapKeys(new SitemapOptions()).Keys);
        yield return ("file mapping", reader.MappingKeys(new MappingParts()).Keys);
        yield return ("metadata", reader.MetadataKeys(new ApiSection(new Place("docfx.json"))).Keys);
    }

    private DocfxConfig Read(JsonTree tree)
    {
        Keys(tree, "docfx.json", RootKeys());
        if (config.Templates.Count == 0) config.Templates.Add(OwnTemplate);
        return config;
    }

    private Dictionary<string, Action<JsonTree>> RootKeys() => new()
    {
        ["$schema"] = _ => { },
        ["metadata"] = v => Each(v, Metadata),
        ["build"] = v => Keys(v, "build", BuildKeys()),
        ["rules"] = v => Object(v, Rule),
    };

    private Dictionary<string, Action<JsonTree>> BuildKeys() => new()
    {
        ["content"] = v => Each(v, m => Mapping(m, config.Content)),
        ["resource"] = v => Each(v, m => Mapping(m, config.Resource)),
        ["output"] = v => config.Output = String(v) ?? config.Output,
        ["dest"] = v => config.Output = String(v) ?? config.Output,
        ["template"] = v => Each(v, Template),
        ["globalMetadata"] = v => Object(v, GlobalMetadata),
        ["fileMetadata"] = v => Object(v, key => Object(key.Value, glob => FileMetadata(key, glob))),
        ["postProcessors"] = v => Each(v, p => Only(p, p.Text == "ExtractSearchIndex", "'ExtractSearchIndex', the only one that this builder knows")),
        ["markdownEngineProperties"] = v => Keys(v, "markdownEngineProperties", MarkdownKeys()),
        ["sitemap"] = v => Keys(v, "sitemap", SitemapKeys(config.Sitemap)),
        ["disableGitFeatures"] = v => config.DisableGitFeatures = Only(v, v.Scalar is bool, "true or false") && v.Scalar is true,
        ["keepFileLink"] = v => Only(v, v.Scalar is bool, "true or false"),
    };

    private Dictionary<string, Action<JsonTree>> MarkdownKeys() => new()
    {
        ["markdigExtensions"] = e => Each(e, Extension),
        ["alerts"] = v => Object(v, alert => config.Alerts[alert.Name] = String(alert.Value) ?? ""),
        ["enableSourceInfo"] = v => Only(v, v.Scalar is false, "false: no page says which line its text comes from"),
    };

    private Dictionary<string, Action<JsonTree>> MetadataKeys(ApiSection section)
    {
        void Dest(JsonTree value) => (section.Dest, section.DestPlace) = (Folder(value), value.Place);
        return new()
        {
            ["src"] = v => Each(v, m => Mapping(m, section.Sources)),
            ["dest"] = Dest,
            ["output"] = Dest,
            ["filter"] = v => (section.Filter, section.FilterPlace) = (String(v), v.Place),
            ["namespaceLayout"] = v => Only(v, v.Text == "flattened", "'flattened', the only layout of namespaces that this builder knows"),
            ["memberLayout"] = v => Only(v, v.Text == "samePage", "'samePage', the only layout of members that this builder knows"),
            ["outputFormat"] = v => Only(v, v.Text == "mref", "'mref', the only format that this builder knows"),
            ["enumSortOrder"] = v => Only(v, v.Text == "declaringOrder", "'declaringOrder': the values of an enumeration mean something in the order they stand in"),
            ["noRestore"] = v => Only(v, v.Scalar is bool, "true or false"),
            ["disableGitFeatures"] = v => Only(v, v.Scalar is bool, "true or false"),
        };
    }

    private Dictionary<string, Action<JsonTree>> MappingKeys(MappingParts parts) => new()
    {
        ["name"] = v => String(v),
        ["files"] = v => parts.Files = Patterns(v),
        ["exclude"] = v => parts.Exclude = Patterns(v),
        ["src"] = v => parts.Src = Folder(v),
        ["dest"] = v => parts.Dest = Folder(v),
        ["case"] = v => parts.CaseMatters = Only(v, v.Scalar is bool, "true or false") && v.Scalar is true,
        ["dot"] = v => parts.Dots = Only(v, v.Scalar is bool, "true or false") && v.Scalar is true,
    };

    private void Metadata(JsonTree metadata)
    {
        var section = new ApiSection(metadata.Place);
        Keys(metadata, "metadata", MetadataKeys(section));
        config.ApiSections.Add(section);
    }

    private void GlobalMetadata(JsonProperty property)
    {
        PageKeys.Check(property.Name, property.Value.ToPlain(), property.Place, findings, ofPage: false);
        config.GlobalMetadata[property.Name] = property.Value.ToPlain();
    }

    private void FileMetadata(JsonProperty key, JsonProperty glob)
    {
        PageKeys.Check(key.Name, glob.Value.ToPlain(), key.Place, findings, ofPage: false);
        if (CheckPattern(glob.Name, glob.Place)) config.FileMetadata.Add(new(key.Name, new Globs([glob.Name], []), glob.Value.ToPlain()));
    }

    // docfx turns a message into a warning or an error; here each is an error.
    private void Rule(JsonProperty rule) => Only(rule.Value, rule.Value.Text == "error", "'error': every finding is one here, and none can be lowered");

    private void Template(JsonTree item)
    {
        if (String(item) is { } name) config.Templates.Add(BuiltIn.Contains(name) ? OwnTemplate : name);
    }

    private void Extension(JsonTree item)
    {
        string[] known = ["footnotes", "tasklists"];
        if (String(item) is not { } name) return;
        if (known.Contains(name, StringComparer.OrdinalIgnoreCase)) config.MarkdigExtensions.Add(name);
        else findings.Add("unknown-key", $"The Markdig extension '{name}' is not supported; supported are {string.Join(", ", known)}.{Nearest.Hint(name, known)}", item.Place);
    }

    // A mapping is an object, or a plain string that is one glob.
    private void Mapping(JsonTree value, List<FileMapping> into)
    {
        if (value.Text is { } glob)
        {
            if (!CheckPattern(glob, value.Place)) return;
            into.Add(new FileMapping(value.Place, "", "", [glob], []));
            return;
        }

        var parts = new MappingParts();
        Keys(value, "file mapping", MappingKeys(parts));
        into.Add(new FileMapping(value.Place, parts.Src, parts.Dest, parts.Files, parts.Exclude) { CaseMatters = parts.CaseMatters, Dots = parts.Dots });
    }

    private List<string> Patterns(JsonTree value) =>
        [.. (value.Items ?? [value]).Where(item => String(item) is { } pattern && CheckPattern(pattern, item.Place)).Select(item => item.Text!)];

    private bool CheckPattern(string pattern, Place place)
    {
        if (Globs.Problem(pattern) is not { } problem) return true;
        findings.Add("wrong-value", $"The pattern '{pattern}' {problem}.", place);
        return false;
    }

    private string Folder(JsonTree value)
    {
        if (String(value) is not { } text) return "";
        if (RepoPath.Resolve("", text) is { } path) return path;
        findings.Add("outside-repository", $"The folder '{text}' is outside of the repository.", value.Place);
        return "";
    }

    private void Keys(JsonTree value, string owner, Dictionary<string, Action<JsonTree>> known) => Object(value, property =>
    {
        if (known.TryGetValue(property.Name, out var read)) read(property.Value);
        else if (DocfxKeys.Instead(owner, property.Name) is { } instead)
            findings.Add("unsupported-key", $"'{property.Name}' of docfx is not supported here; {instead}.", property.Place);
        else findings.Add("unknown-key", $"{owner} has no key '{property.Name}' that this builder knows.{Nearest.Hint(property.Name, known.Keys)}", property.Place);
    });

    private void Object(JsonTree value, Action<JsonProperty> read)
    {
        if (!Only(value, value.Properties is not null, "an object")) return;
        foreach (var property in value.Properties!) read(property);
    }

    // docfx takes a single value where it takes a list.
    private static void Each(JsonTree value, Action<JsonTree> read)
    {
        foreach (var item in value.Items ?? [value]) read(item);
    }

    private string? String(JsonTree value) => Only(value, value.Text is not null, "a string") ? value.Text : null;

    private bool Only(JsonTree value, bool holds, string kind)
    {
        if (!holds) findings.Add("wrong-value", $"This must be {kind}.", value.Place);
        return holds;
    }

    private sealed class MappingParts
    {
        public string Src { get; set; } = "";

        public string Dest { get; set; } = "";

        public List<string> Files { get; set; } = [];

        public List<string> Exclude { get; set; } = [];

        public bool CaseMatters { get; set; }

        public bool Dots { get; set; }
    }
}
