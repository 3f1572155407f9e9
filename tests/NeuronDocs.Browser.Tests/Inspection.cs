using System.Text.Json;
using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

/// <summary>What can be measured in the page that is open in a tab.</summary>
internal static class Inspection
{
    // The accessibility checker, from the pinned npm package beside this project.
    private static readonly string Axe = Path.Combine(BuiltSite.RepositoryRoot, "tests", "NeuronDocs.Browser.Tests", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Gives the checker to every page of a window as it opens, which for many pages is quicker than to send it to each.</summary>
    public static Task AddAxeAsync(this IBrowserContext window) => window.AddInitScriptAsync(scriptPath: Axe);

    /// <summary>What axe-core objects to, all its rules, best practices included.</summary>
    public static async Task<IReadOnlyList<string>> AxeViolationsAsync(this Visit visit)
    {
        if (await visit.Page.EvaluateAsync<bool>("() => !window.axe")) await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
        // preload would fetch the stylesheets again, for rules about another origin's; the message names the element, so that no selector has to be found for it.
        var json = await visit.Page.EvaluateAsync<string>(
            """
            async () => JSON.stringify((await axe.run(document, { resultTypes: ["violations"], preload: false, selectors: false })).violations.flatMap(
                rule => rule.nodes.map(node => `${rule.id} (${rule.impact}): ${rule.help}: ${node.html.slice(0, 200)} ${node.any.map(check => check.message).join("; ")}`)))
            """);
        return [.. JsonSerializer.Deserialize<string[]>(json)!.Select(line => $"{new Uri(visit.Page.Url).AbsolutePath}: axe: {line}")];
    }

    /// <summary>The innermost elements that make the page wider than its window; none when it does not scroll sideways.</summary>
    public static async Task<IReadOnlyList<string>> SidewaysAsync(this Visit visit)
    {
        var elements = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return [];
                const clips = element => element !== document.documentElement && element !== document.body && getComputedStyle(element).overflowX !== "visible";
                const clipped = element => element.parentElement && (clips(element.parentElement) || clipped(element.parentElement));
                const wide = [...document.body.querySelectorAll("*")].filter(element => element.getBoundingClientRect().right > width + 0.5 && !clipped(element));
                const inner = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
                return inner.length === 0 ? ["something that is no element"] : inner.map(element => element.outerHTML.slice(0, 160));
            }
            """);
        return [.. elements.Select(element => $"{new Uri(visit.Page.Url).AbsolutePath}: scrolls sideways: {element}")];
    }
}
