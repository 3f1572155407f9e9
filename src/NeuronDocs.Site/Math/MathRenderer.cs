using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>TeX to MathML by Temml, which runs in the builder: the reader needs no script. Each distinct formula is rendered once.</summary>
internal sealed partial class MathRenderer : IDisposable
{
    private const string Library = "src/NeuronDocs.Site/node_modules/temml/dist/temml.cjs";

    private readonly Lazy<TemmlProcess> temml;
    private readonly FormulaFile file;
    private readonly Dictionary<string, string> known;
    private readonly ConcurrentDictionary<string, string> used = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Tex, bool Display), MathResult> cache = new();
    private int fresh;

    private MathRenderer(string root)
    {
        var library = Path.GetFullPath(Path.Combine(root, Library));
        temml = new(() => new TemmlProcess(library));
        file = new FormulaFile(root, File.ReadAllText(library));
        known = file.Read();
        // It starts while the pages are read.
        if (known.Count == 0) _ = temml.Value;
    }

    public static MathRenderer Load(string root) => new(root);

    public void Dispose()
    {
        if (temml.IsValueCreated) temml.Value.Dispose();
    }

    /// <summary>Once all pages are rendered: keeps their formulas for the next run, if there are new ones.</summary>
    public void Save()
    {
        if (Interlocked.Exchange(ref fresh, 0) > 0) file.Write(new(used, StringComparer.Ordinal));
    }

    public MathResult Render(string tex, bool display) => cache.GetOrAdd((tex, display), key =>
    {
        var name = $"{(key.Display ? 'D' : 'I')}{key.Tex}";
        if (known.TryGetValue(name, out var before)) return new MathResult(Clean(used[name] = before), null);
        var (html, error) = temml.Value.Render(key.Tex, key.Display);
        // Temml marks the place with combining underlines, which a console shows badly.
        if (html is null) return new MathResult("", Blanks().Replace(Underlines().Replace(error!, ""), " ").Trim());
        used[name] = html;
        Interlocked.Increment(ref fresh);
        return new MathResult(Clean(html), null);
    });

    private static string Clean(string html)
    {
        html = html.Replace(" class=\"tml-display\" style=\"display:block math;\"", "", StringComparison.Ordinal);
        html = MathStyles.ToClasses(html);
        // Color follows the concept: the learning rate has its own, in formulas, controls and figures.
        return html.Replace("<mi>η</mi>", "<mi class=\"eta\">η</mi>", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[\u0300-\u036f]")]
    private static partial Regex Underlines();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

/// <summary>MathML, or why there is none.</summary>
internal sealed record MathResult(string Html, string? Error);
