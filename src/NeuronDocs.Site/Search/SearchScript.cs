using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>The template's <c>public/search.js</c> with MiniSearch before it, as one file: nothing is fetched from elsewhere.</summary>
internal static partial class SearchScript
{
    public const string Asset = "public/search.js";

    public static string Of(string root, string script)
    {
        var library = File.ReadAllText(Path.Combine(root, "src/NeuronDocs.Site/node_modules/minisearch/dist/umd/index.js")).ReplaceLineEndings("\n");
        // Its license asks for this line; the other comments are for its developers.
        return "/* With MiniSearch, copyright Luca Ongaro, MIT license, https://github.com/lucaong/minisearch */\n(() => {\nconst module = { exports: {} }, exports = module.exports;\n"
            + Comment().Replace(library, "") + "\nconst MiniSearch = module.exports;\n" + script + "})();\n";
    }

    [GeneratedRegex(@"^[ \t]*/\*\*.*?\*/\n|^//# sourceMappingURL=.*\n?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comment();
}
