using System.Security.Cryptography;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>
/// The scripts with which a reader runs the examples: the template's <c>live/*.mjs</c> in a folder named by their content and by the version of the app that they drive, so
/// that a page never mixes two releases.
/// </summary>
internal static class LiveFiles
{
    /// <summary>Writes the scripts and the records of the examples, and names what a page loads first.</summary>
    /// <param name="site">The site, its cards numbered.</param>
    /// <param name="template">Whose scripts they are.</param>
    /// <param name="output">Where to.</param>
    /// <param name="playground">The folder of the published app, <c>playground/hash</c>.</param>
    /// <returns>The address of the first script.</returns>
    public static string Write(SiteContext site, Template template, OutputFolder output, string playground)
    {
        var files = template.Live.ToDictionary(file => file.Key, file => File.ReadAllText(file.Value).ReplaceLineEndings("\n"), StringComparer.Ordinal);
        files["release.mjs"] = $"export const root = '../../';\nexport const app = '../../{playground}/';\nexport const version = '{site.Release.Version.Replace("'", "", StringComparison.Ordinal)}';\n";
        var text = string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key}\n{file.Value}"));
        var folder = $"live/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]}";
        foreach (var (name, content) in files) output.Write($"{folder}/{name}", content);
        ExampleRecords.Write(site, output);
        return $"{folder}/live.mjs";
    }
}
