using System.CommandLine;
using System.CommandLine.Parsing;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary><c>--base</c>: the path of the site on its host.</summary>
internal static class BaseOption
{
    public static Option<string?> Create() => new("--base")
    {
        Description = "The path on its host at which the site will stand. Default: that of sitemap.baseUrl in docfx.json, or /.",
        HelpName = "PATH",
        CustomParser = Parse,
    };

    private static string? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (SiteAddress.IsPath(text)) return text;
        result.AddError($"The base is {SiteAddress.PathForm}, not '{text}'.");
        return null;
    }
}
