using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>TeX to MathML by Temml, which runs in the builder: the reader needs no script. Each distinct formula is rendered once.</summary>
internal sealed partial class MathRenderer : IDisposable
{
    private const int AtOnce = 50;
    private const string Library = "src/NeuronDocs.Site/node_modules/temml/dist/temml.cjs";

    private readonly Lazy<TemmlProcess> temml;
    private readonly FormulaFile file;
    private readonly Dictionary<string, string> known;
    private readonly ConcurrentDictionary<string, string> used = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Tex, Lazy<MathResult>> cache = new();
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

    public MathResult Render(Tex formula) => cache.GetOrAdd(formula, tex => new(() => Result(tex, () => temml.Value.Render([tex])[0]))).Value;

    /// <summary>Begins with formulas that will be asked for, many at once: each answer takes its way from one process to the other anyway.</summary>
    public Task Prepare(IEnumerable<Tex> formulas)
    {
        var begun = new List<Lazy<MathResult>>();
        foreach (var some in formulas.Where(tex => !cache.ContainsKey(tex)).Distinct().Chunk(AtOnce))
        {
            var asked = some.Where(tex => !known.ContainsKey(NameOf(tex))).ToList();
            var answers = new Lazy<IReadOnlyList<(string? Html, string? Error)>>(() => temml.Value.Render(asked));
            foreach (var tex in some)
            {
                var result = new Lazy<MathResult>(() => Result(tex, () => answers.Value[asked.IndexOf(tex)]));
                if (cache.TryAdd(tex, result)) begun.Add(result);
            }
        }

        return Task.Run(() => begun.ForEach(result => _ = result.Value));
    }

    private MathResult Result(Tex tex, Func<(string? Html, string? Error)> render)
    {
        var name = NameOf(tex);
        if (known.TryGetValue(name, out var before)) return new MathResult(Clean(used[name] = before), null);
        var (html, error) = render();
        // Temml marks the place with combining underlines, which a console shows badly.
        if (html is null) return new MathResult("", Blanks().Replace(Underlines().Replace(error!, ""), " ").Trim());
        used[name] = html;
        Interlocked.Increment(ref fresh);
        return new MathResult(Clean(html), null);
    }

    private static string NameOf(Tex tex) => $"{(tex.IsDisplay ? 'D' : 'I')}{tex.Text}";

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
