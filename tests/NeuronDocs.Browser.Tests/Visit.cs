using System.Text.Json;
using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

/// <summary>One page opened in one window, and everything about the visit that a reader would call broken.</summary>
internal sealed class Visit
{
    private static readonly Lazy<string> AxeScript = new(() => File.ReadAllText(BuiltSite.AxePath));

    private readonly List<string> faults = [];

    private Visit(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Console messages, script errors, failed requests and requests to another origin so far.</summary>
    public IReadOnlyList<string> Faults => faults;

    public static async Task<Visit> OpenAsync(IBrowserContext window, Uri site, string path)
    {
        var visit = new Visit(await window.NewPageAsync());
        visit.Page.Console += (_, message) => visit.faults.Add($"{path}: console {message.Type}: {message.Text}");
        visit.Page.PageError += (_, error) => visit.faults.Add($"{path}: script error: {error}");
        visit.Page.RequestFailed += (_, request) => visit.faults.Add($"{path}: failed request: {request.Url}");
        visit.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                visit.faults.Add($"{path}: request off the origin: {request.Url}");
            }
        };
        var response = await visit.Page.GotoAsync(new Uri(site, path).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        if (response is not { Ok: true }) visit.faults.Add($"{path}: answered with {response?.Status}");
        return visit;
    }

    /// <summary>What axe-core objects to, best practices included.</summary>
    public async Task<IReadOnlyList<string>> AxeViolationsAsync()
    {
        await Page.EvaluateAsync(AxeScript.Value);
        var json = await Page.EvaluateAsync<string>(
            """
            async () => JSON.stringify((await axe.run(document, { resultTypes: ["violations"] })).violations.flatMap(
                rule => rule.nodes.map(node => `${rule.id} (${rule.impact}): ${rule.help}: ${node.html.slice(0, 200)} ${node.any.map(check => check.message).join("; ")}`)))
            """);
        return [.. JsonSerializer.Deserialize<string[]>(json)!.Select(line => $"{new Uri(Page.Url).AbsolutePath}: axe: {line}")];
    }

    /// <summary>The innermost elements that make the page wider than its window; none when it does not scroll sideways.</summary>
    public async Task<IReadOnlyList<string>> SidewaysAsync() =>
        await Page.EvaluateAsync<string[]>(
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

    /// <summary>A picture for a person to look at, where NEURONDOCS_SCREENSHOTS names a folder.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("NEURONDOCS_SCREENSHOTS") is not { Length: > 0 } folder) return;
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
