using Microsoft.Playwright;
using NeuronDocs.Cli;
using NeuronDocs.Site;

namespace NeuronDocs.Browser.Tests;

/// <summary>An open page follows the edits and stays where the reader was.</summary>
[Collection(LiveTests.Name)]
public sealed class LiveReloadTests(BuiltSite site)
{
    [BrowserFact]
    public async Task A_page_follows_edits_keeps_its_place_and_comes_back_after_findings()
    {
        var status = new BuildStatus();
        status.Built([]);
        await using var server = new SiteServer(new SiteFiles(site.Folder), status);
        await server.StartAsync(0);
        await using var window = await site.WindowAsync(1000);
        var page = await window.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);

        await page.GotoAsync(new Uri(server.Address, "neuron/index.html").ToString());
        await page.EvaluateAsync("scrollTo(0, 1500)");
        await FramesAsync(page);
        // Not 1500 for certain: what the scripts add above moves the place with the text the reader sees.
        var place = await page.EvaluateAsync<double>("scrollY");
        Assert.InRange(place, 1000, 2000);

        await BuiltAsync(page, status, []);
        Assert.Equal(place, await page.EvaluateAsync<double>("scrollY"));

        await BuiltAsync(page, status, [new Finding("broken", "Something is missing.", new Place("docs/neuron/index.md", 3, 1))]);
        Assert.Contains("docs/neuron/index.md:3:1", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await BuiltAsync(page, status, []);
        Assert.Equal(place, await page.EvaluateAsync<double>("scrollY"));

        // The list of findings is answered as a failure, which the browser notes.
        Assert.DoesNotContain(messages, message => !message.Contains("500", StringComparison.Ordinal));
    }

    private static async Task BuiltAsync(IPage page, BuildStatus status, IReadOnlyList<Finding> findings)
    {
        var reloaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage loaded) => reloaded.TrySetResult();
        page.Load += Loaded;
        status.Built(findings);
        await reloaded.Task.WaitAsync(TimeSpan.FromMilliseconds(BuiltSite.Patience));
        page.Load -= Loaded;
        await FramesAsync(page);
    }

    /// <summary>Frames in which the browser puts back what it remembers and settles what scripts added.</summary>
    private static Task FramesAsync(IPage page) =>
        page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
}
