using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace NeuronDocs.Site;

/// <summary>TeX to MathML by Temml, which runs in the builder: the reader needs no script. Each distinct formula is rendered once.</summary>
internal sealed partial class MathRenderer
{
    private readonly Lock gate = new();
    private readonly Lazy<Engine> engine;
    private readonly FormulaFile file;
    private readonly Dictionary<string, string> known;
    private readonly ConcurrentDictionary<string, string> used = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Tex, bool Display), MathResult> cache = new();
    private int fresh;

    private MathRenderer(string root)
    {
        var script = File.ReadAllText(Path.Combine(root, "src/NeuronDocs.Site/node_modules/temml/dist/temml.min.js"));
        engine = new(() => Start(script));
        file = new FormulaFile(root, script);
        known = file.Read();
        // Starting takes half a second in which the pages can be read.
        if (known.Count == 0) _ = engine.Value;
    }

    public static MathRenderer Load(string root) => new(root);

    /// <summary>Once all pages are rendered: keeps their formulas for the next run, if there are new ones.</summary>
    public void Save()
    {
        if (Interlocked.Exchange(ref fresh, 0) > 0) file.Write(new(used, StringComparer.Ordinal));
    }

    private static Engine Start(string script)
    {
        // The stack limit turns a formula nested a thousand deep into an error of that formula instead of an end of the process.
        var engine = new Engine(options => options.LimitRecursion(400).TimeoutInterval(TimeSpan.FromSeconds(5)));
        engine.Execute(script);
        engine.Execute("var render = (tex, display) => temml.renderToString(tex, { displayMode: display, throwOnError: true, trust: false, strict: false });");
        return engine;
    }

    public MathResult Render(string tex, bool display) => cache.GetOrAdd((tex, display), key =>
    {
        var name = $"{(key.Display ? 'D' : 'I')}{key.Tex}";
        if (known.TryGetValue(name, out var before)) return new MathResult(Clean(used[name] = before), null);
        lock (gate)
        {
            try
            {
                var html = used[name] = engine.Value.Invoke("render", key.Tex, key.Display).AsString();
                Interlocked.Increment(ref fresh);
                return new MathResult(Clean(html), null);
            }
            catch (JavaScriptException e)
            {
                var message = e.Error is JsObject error ? error.Get("message").ToString() : e.Message;
                // Temml marks the place with combining underlines, which a console shows badly.
                return new MathResult("", Blanks().Replace(Underlines().Replace(message, ""), " ").Trim());
            }
            catch (Exception e) when (e is JintException or TimeoutException)
            {
                return new MathResult("", "The formula is nested too deeply or takes too long.");
            }
        }
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
