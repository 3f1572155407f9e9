using Stubble.Core;
using Stubble.Core.Builders;
using Stubble.Core.Exceptions;
using Stubble.Core.Interfaces;

namespace NeuronDocs.Site;

/// <summary>
/// Mustache in the shape of a docfx template: <c>Type.html.primary.tmpl</c> names its master by <c>{{!master(layout/_master.tmpl)}}</c>, the master has
/// its place for the page at <c>{{!body}}</c>, and partials are <c>partials/name.tmpl.partial</c>.
/// </summary>
internal sealed class Template
{
    private static readonly string[] Required = ["public/icon.svg", "public/site.css", "public/site.js", "public/theme.js"];
    private const string MasterStart = "{{!master(";
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly StubbleVisitorRenderer stubble;
    private readonly FindingList findings;

    private Template(FindingList findings)
    {
        this.findings = findings;
        stubble = new StubbleBuilder().Configure(s => s.SetPartialTemplateLoader(new Partials(files, findings))).Build();
    }

    /// <summary>The files of <c>public/</c>: address below the site root to full path.</summary>
    public SortedDictionary<string, string> Assets { get; } = new(StringComparer.Ordinal);

    /// <summary>The scripts of <c>live/</c>, which a page loads when the reader runs an example: name to full path.</summary>
    public SortedDictionary<string, string> Live { get; } = new(StringComparer.Ordinal);

    public static Template Load(SiteContext site)
    {
        var template = new Template(site.Findings);
        foreach (var folder in site.Config.Templates.Distinct())
        {
            var full = Path.Combine(site.Root, folder);
            if (!Directory.Exists(full))
            {
                site.Findings.Add("missing-file", $"There is no template folder '{folder}'.", new Place("docfx.json"));
                continue;
            }

            foreach (var file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(full, file).Replace('\\', '/');
                if (name.StartsWith("public/", StringComparison.Ordinal)) template.Assets[name] = file;
                else if (name.StartsWith("live/", StringComparison.Ordinal)) template.Live[name["live/".Length..]] = file;
                else if (name.EndsWith(".tmpl", StringComparison.Ordinal) || name.EndsWith(".partial", StringComparison.Ordinal))
                    template.files[name] = File.ReadAllText(file).ReplaceLineEndings("\n");
            }
        }

        // Without them every page would be there, and none of them styled.
        foreach (var asset in Required.Where(asset => !template.Assets.ContainsKey(asset)))
            site.Findings.Add("missing-template", $"The template has no {asset}.", PlaceOf(asset));
        return template;
    }

    /// <summary>The page of a type, in its master; null after a finding.</summary>
    public string? Render(string type, Dictionary<string, object?> model)
    {
        var name = $"{type}.html.primary.tmpl";
        if (!files.TryGetValue(name, out var text))
        {
            findings.Add("missing-template", $"The template has no {name}.", PlaceOf(name));
            return null;
        }

        try
        {
            if (!text.StartsWith(MasterStart, StringComparison.Ordinal)) return stubble.Render(text, model);
            var end = text.IndexOf(")}}", StringComparison.Ordinal);
            var master = text[MasterStart.Length..end];
            if (files.TryGetValue(master, out var layout)) return stubble.Render(layout.Replace("{{!body}}", text[(end + 3)..].TrimStart('\n'), StringComparison.Ordinal), model);
            findings.Add("missing-template", $"{name} names the master '{master}', which the template does not have.{Nearest.Hint(master, files.Keys)}", PlaceOf(name));
        }
        // On a tag that ends with the file its parser reads on.
        catch (Exception e) when (e is StubbleException or IndexOutOfRangeException or ArgumentException)
        {
            findings.Add("bad-template", $"{name}: {e.Message.ReplaceLineEndings(" ")}", PlaceOf(name));
        }

        return null;
    }

    // Of several folders the last one that docfx.json names is the place to put it.
    private static Place PlaceOf(string name) => new($"{DocfxConfigReader.OwnTemplate}/{name}");

    private sealed class Partials(SortedDictionary<string, string> files, FindingList findings) : IStubbleLoader
    {
        // Mustache renders a partial it does not find as nothing, so every page would lack a part without a word.
        public string? Load(string name)
        {
            var file = $"{name}.tmpl.partial";
            if (files.TryGetValue(file, out var text)) return text;
            findings.Add("missing-template", $"The template has no {file}.{Nearest.Hint(file, files.Keys)}", PlaceOf(file));
            return null;
        }

        public ValueTask<string?> LoadAsync(string name) => ValueTask.FromResult(Load(name));

        public IStubbleLoader Clone() => new Partials(files, findings);
    }
}
