using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

/// <summary>A tab, the page that is open in it, and everything that a reader would call broken about what was opened in it.</summary>
internal sealed class Visit
{
    private readonly List<string> faults = [];
    private readonly Uri site;
    private string path = "";

    private Visit(IPage page, Uri site)
    {
        (Page, this.site) = (page, site);
        page.Console += (_, message) => Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Add($"script error: {error}");
        page.RequestFailed += (_, request) => Add($"failed request: {request.Url}");
        page.Request += (_, request) => Add(IsOwn(request.Url) ? null : $"request off the origin: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Console messages, script errors, failed requests and requests to another origin so far, each with its page.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (faults) return [.. faults];
        }
    }

    public static async Task<Visit> OpenAsync(IBrowserContext window, Uri site, string path)
    {
        var visit = new Visit(await window.NewPageAsync(), site);
        await visit.GoAsync(path);
        return visit;
    }

    /// <summary>Opens another page in the same tab, to its load event: by then its scripts have run. What it complains of later is heard until the next page.</summary>
    public async Task GoAsync(string next)
    {
        path = next;
        var response = await Page.GotoAsync(new Uri(site, next).ToString());
        if (response is not { Ok: true }) Add($"answered with {response?.Status}");
    }

    /// <summary>Waits until there is something in the address, by asking the page: who listens for the change misses one that comes while he begins to.</summary>
    /// <returns>The address.</returns>
    public async Task<string> AddressWithAsync(string part)
    {
        var address = await Page.WaitForFunctionAsync("part => location.href.includes(part) && location.href", part);
        return await address.JsonValueAsync<string>();
    }

    /// <summary>A picture for a person to look at, where NEURONDOCS_SCREENSHOTS names a folder.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("NEURONDOCS_SCREENSHOTS") is not { Length: > 0 } folder) return;
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    private bool IsOwn(string url) => url.StartsWith(site.ToString(), StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    private void Add(string? fault)
    {
        if (fault is null) return;
        lock (faults) faults.Add($"{path}: {fault}");
    }
}
