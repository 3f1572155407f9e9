using Microsoft.Playwright;
using NeuronDocs.Cli;
using NeuronDocs.Site;

namespace NeuronDocs.Browser.Tests;

/// <summary>An open page follows the edits and stays where the reader was.</summary>
[Collection(LiveTests.Name)]
public sealed class LiveReloadTests(BuiltSite site) : IDisposable
{
    private const string Chapter = "neuron/index.html";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("neurondocs-edited-");
    private readonly BuildStatus status = new();
    private readonly List<string> messages = [];

    public void Dispose() => folder.Delete(recursive: true);

    [BrowserFact]
    public async Task What_an_edit_changes_in_the_text_is_put_in_its_place()
    {
        await using var server = await ServeAsync();
        await using var window = await site.WindowAsync(1000);
        var page = await OpenAsync(window, server);
        var html = Read();
        var number = html[html.IndexOf("<a class=\"v\"", StringComparison.Ordinal)..];
        number = number[..(number.IndexOf("</a>", StringComparison.Ordinal) + "</a>".Length)];

        await page.EvaluateAsync("globalThis.kept = true");
        var edited = page.Locator("p", new() { HasText = "Written a moment ago" });
        foreach (var text in new[] { $"Written a moment ago: {number}.", $"Written a moment ago, and again: {number}." })
        {
            Write(html.Insert(html.LastIndexOf("<h2", StringComparison.Ordinal), $"<p>{text}</p>\n"));
            status.Built([]);
            await page.GetByText(text[..text.IndexOf(':', StringComparison.Ordinal)]).WaitForAsync();
            Assert.Equal(1, await edited.CountAsync());
        }

        // What was added is as alive as what was there.
        await edited.Locator("a.v").FocusAsync();
        Assert.Contains("Computed by", await page.InnerTextAsync("#pop"), StringComparison.Ordinal);
        await page.EvaluateAsync("scrollTo(0, 1500)");
        var place = await page.EvaluateAsync<double>("scrollY");

        Write(html);
        status.Built([]);
        await edited.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(place, await page.EvaluateAsync<double>("scrollY"));
        Assert.True(await page.EvaluateAsync<bool>("globalThis.kept"));
        Assert.Empty(messages);
    }

    [BrowserFact]
    public async Task What_scripts_hold_on_to_is_loaded_anew_at_the_same_place()
    {
        await using var server = await ServeAsync();
        await using var window = await site.WindowAsync(1000);
        var page = await OpenAsync(window, server);
        var html = Read();
        await page.EvaluateAsync("scrollTo(0, 1500)");
        await FramesAsync(page);
        // Not 1500 for certain: what the scripts add above moves the place with the text the reader sees.
        var place = await page.EvaluateAsync<double>("scrollY");
        Assert.InRange(place, 1000, 2000);

        foreach (var (inside, text) in new[] { ("<section class=\"card\"", "In a card."), ("<footer", "In the frame.") })
        {
            var at = html.IndexOf('>', html.IndexOf(inside, StringComparison.Ordinal)) + 1;
            Write(html.Insert(at, $"<p>{text}</p>"));
            await ReloadedAsync(page, []);
            Assert.Equal(1, await page.GetByText(text).CountAsync());
            Write(html);
            await ReloadedAsync(page, []);
            Assert.Equal(0, await page.GetByText(text).CountAsync());
        }

        Assert.Equal(place, await page.EvaluateAsync<double>("scrollY"));
        await ReloadedAsync(page, [new Finding("broken", "Something is missing.", new Place("docs/neuron/index.md", 3, 1))]);
        Assert.Contains("docs/neuron/index.md:3:1", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await ReloadedAsync(page, []);
        Assert.Equal(place, await page.EvaluateAsync<double>("scrollY"));

        // The list of findings is answered as a failure, which the browser notes.
        Assert.DoesNotContain(messages, message => !message.Contains("500", StringComparison.Ordinal));
    }

    private async Task<SiteServer> ServeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Folder, "public")).Append(Path.Combine(site.Folder, Chapter)))
        {
            var target = Path.Combine(folder.FullName, Path.GetRelativePath(site.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        status.Built([]);
        var server = new SiteServer(new SiteFiles(folder.FullName), status);
        await server.StartAsync(0);
        return server;
    }

    private async Task<IPage> OpenAsync(IBrowserContext window, SiteServer server)
    {
        var page = await window.NewPageAsync();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await page.GotoAsync(new Uri(server.Address, Chapter).ToString());
        return page;
    }

    private string Read() => File.ReadAllText(Path.Combine(folder.FullName, Chapter));

    private void Write(string html) => File.WriteAllText(Path.Combine(folder.FullName, Chapter), html);

    private async Task ReloadedAsync(IPage page, IReadOnlyList<Finding> findings)
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
