namespace NeuronDocs.Site;

/// <summary>Keys of docfx.json that docfx knows and this builder refuses, each with what to do instead.</summary>
internal static class DocfxKeys
{
    private const string Internals = "it shows docfx's own working; remove it";

    private const string MsBuild = "sources are read as they are, without a build; remove it";

    private const string OneFile = "write its content into docfx.json";

    private const string Patterns = "patterns have **, * and {a,b}; remove it";

    private const string Whole = "an API shows what is public and protected; remove it";

    private static readonly Dictionary<string, Dictionary<string, string>> Refused = new(StringComparer.Ordinal)
    {
        ["docfx.json"] = new(StringComparer.Ordinal) { ["merge"] = "there is one API, made from its sources; remove it", ["pdf"] = "print a page to PDF from the browser; remove it", ["serve"] = "use the command 'serve'; remove it" },
        ["build"] = new(StringComparer.Ordinal)
        {
            ["overwrite"] = "write what it says into the comments of the source",
            ["xref"] = "links to the framework are made without it; write other addresses out",
            ["globalMetadataFiles"] = OneFile,
            ["fileMetadataFiles"] = OneFile,
            ["theme"] = "name the folder as a later 'template'",
            ["debug"] = Internals,
            ["debugOutput"] = Internals,
            ["exportRawModel"] = Internals,
            ["rawModelOutputFolder"] = Internals,
            ["exportViewModel"] = Internals,
            ["viewModelOutputFolder"] = Internals,
            ["dryRun"] = "use the command 'check'; remove it",
            ["maxParallelism"] = "all processors are used; remove it",
            ["customLinkResolver"] = "addresses are those of docfx; remove it",
            ["groups"] = "this site has one version; remove it",
            ["version"] = "this site has one version; remove it",
            ["pairing"] = "this site has one version; remove it",
        },
        ["markdownEngineProperties"] = new(StringComparer.Ordinal)
        {
            ["fallbackFolders"] = "put the files where they are named; remove it",
            ["plantUml"] = "draw the diagram as SVG and show it as an image; remove it",
        },
        ["file mapping"] = new(StringComparer.Ordinal)
        {
            ["group"] = "this site has one version; remove it",
            ["rootTocPath"] = "the toc.yml nearest to the root is the navigation; remove it",
            ["noNegate"] = Patterns,
            ["noExpand"] = Patterns,
            ["noEscape"] = Patterns,
            ["noGlobStar"] = Patterns,
        },
        ["metadata"] = new(StringComparer.Ordinal)
        {
            ["shouldSkipMarkup"] = "comments are text with formulas; remove it",
            ["references"] = "an API is made from sources that refer to each other; name their projects in 'src'",
            ["includePrivateMembers"] = Whole,
            ["includeExplicitInterfaceImplementations"] = Whole,
            ["disableDefaultFilter"] = Whole,
            ["globalNamespaceId"] = "put the types into a namespace",
            ["properties"] = MsBuild,
            ["codeSourceBasePath"] = "write the code of an example into the comment",
            ["categoryLayout"] = "the format 'mref' has no categories; remove it",
            ["allowCompilationErrors"] = "mend the sources; remove it",
            ["useClrTypeNames"] = "types go by their names in C#; remove it",
            ["forceBuild"] = MsBuild,
        },
    };

    /// <summary>What to do instead; null for a key that docfx does not know either.</summary>
    public static string? Instead(string owner, string key) => Refused.GetValueOrDefault(owner)?.GetValueOrDefault(key);

    /// <summary>Every refused key of an owner.</summary>
    public static IEnumerable<string> Of(string owner) => Refused.GetValueOrDefault(owner)?.Keys ?? Enumerable.Empty<string>();
}
