namespace NeuronDocs.Site;

/// <summary>Reads docfx.json. A key it does not know, or a value of the wrong kind, is a finding and never ignored.</summary>
internal sealed class DocfxConfigReader(FindingList findings)
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

    private DocfxConfig Read(JsonTree tree)
    {
        Keys(tree, "docfx.json", new()
        {
            ["$schema"] = _ => { },
            ["metadata"] = v => Each(v, Metadata),
            ["build"] = Build,
        });
        if (config.Templates.Count == 0) config.Templates.Add(OwnTemplate);
        return config;
    }

    private void Build(JsonTree build) => Keys(build, "build", new()
    {
        ["content"] = v => Each(v, m => Mapping(m, config.Content)),
        ["resource"] = v => Each(v, m => Mapping(m, config.Resource)),
        ["output"] = v => config.Output = String(v) ?? config.Output,
        ["dest"] = v => config.Output = String(v) ?? config.Output,
        ["template"] = v => Each(v, Template),
        ["globalMetadata"] = v => Object(v, p => config.GlobalMetadata[p.Name] = p.Value.ToPlain()),
        ["fileMetadata"] = v => Object(v, key => Object(key.Value, glob => config.FileMetadata.Add(new(key.Name, glob.Name, glob.Value.ToPlain())))),
        ["markdownEngineProperties"] = v => Keys(v, "markdownEngineProperties", new()
        {
            ["markdigExtensions"] = e => Each(e, Extension),
        }),
        ["sitemap"] = v => Keys(v, "sitemap", new()
        {
            ["baseUrl"] = u => config.BaseUrl = String(u),
            ["priority"] = _ => { },
            ["changefreq"] = _ => { },
        }),
        ["disableGitFeatures"] = v => Expect(v.Scalar is bool, v, "true or false"),
        ["keepFileLink"] = v => Expect(v.Scalar is bool, v, "true or false"),
    });

    private void Metadata(JsonTree metadata)
    {
        var section = new ApiSection(metadata.Place);
        void Dest(JsonTree value) => (section.Dest, section.DestPlace) = (Folder(value), value.Place);
        Keys(metadata, "metadata", new()
        {
            ["src"] = v => Each(v, m => Mapping(m, section.Sources)),
            ["dest"] = Dest,
            ["output"] = Dest,
            ["filter"] = v => (section.Filter, section.FilterPlace) = (String(v), v.Place),
            ["namespaceLayout"] = v => Expect(v.Text == "flattened", v, "'flattened', the only layout of namespaces that this builder knows"),
            ["memberLayout"] = v => Expect(v.Text == "samePage", v, "'samePage', the only layout of members that this builder knows"),
        });
        config.ApiSections.Add(section);
    }

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
            into.Add(new FileMapping(value.Place, "", "", [glob], []));
            return;
        }

        string src = "", dest = "";
        List<string> files = [], exclude = [];
        Keys(value, "file mapping", new()
        {
            ["files"] = v => files = Strings(v),
            ["exclude"] = v => exclude = Strings(v),
            ["src"] = v => src = Folder(v),
            ["dest"] = v => dest = Folder(v),
        });
        into.Add(new FileMapping(value.Place, src, dest, files, exclude));
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
        else findings.Add("unknown-key", $"{owner} has no key '{property.Name}' that this builder knows.{Nearest.Hint(property.Name, known.Keys)}", property.Place);
    });

    private void Object(JsonTree value, Action<JsonProperty> read)
    {
        if (!Expect(value.Properties is not null, value, "an object")) return;
        foreach (var property in value.Properties!) read(property);
    }

    // docfx takes a single value where it takes a list.
    private static void Each(JsonTree value, Action<JsonTree> read)
    {
        foreach (var item in value.Items ?? [value]) read(item);
    }

    private List<string> Strings(JsonTree value) => [.. (value.Items ?? [value]).Select(String).OfType<string>()];

    private string? String(JsonTree value) => Expect(value.Text is not null, value, "a string") ? value.Text : null;

    private bool Expect(bool holds, JsonTree value, string kind)
    {
        if (!holds) findings.Add("wrong-value", $"This must be {kind}.", value.Place);
        return holds;
    }
}
