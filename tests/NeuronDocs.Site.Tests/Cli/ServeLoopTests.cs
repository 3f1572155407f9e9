using System.Diagnostics;
using System.Globalization;
using System.Net;
using NeuronDocs.Cli;

namespace NeuronDocs.Site.Tests;

/// <summary>The loop of <c>serve</c> on a toy builder: the page is the text of docs/page.txt, and "broken" in it is a finding.</summary>
public sealed class ServeLoopTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new() { Timeout = Patience };
    private readonly StringWriter output = new(CultureInfo.InvariantCulture);

    [Fact]
    public async Task An_edit_is_built_and_open_pages_are_told()
    {
        folder.Write("docs/page.txt", "one");
        await using var serving = await ServeAsync();
        Assert.Contains("one", await client.GetStringAsync(serving.Address), StringComparison.Ordinal);

        using var events = new StreamReader(await client.GetStreamAsync(new Uri(serving.Address, "_neurondocs/events")));
        var before = await NextEventAsync(events);
        folder.Write("docs/page.txt", "two");
        var after = await NextEventAsync(events);

        var html = await client.GetStringAsync(serving.Address);
        Assert.NotEqual(before, after);
        Assert.Contains("two", html, StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{after}\"", html, StringComparison.Ordinal);
        Assert.Contains("EventSource", await client.GetStringAsync(new Uri(serving.Address, "_neurondocs/reload.js")), StringComparison.Ordinal);
        Assert.DoesNotContain("_neurondocs", File.ReadAllText(Path.Combine(folder.Path, "_site", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_build_shows_its_findings_until_they_are_mended_and_keeps_the_last_site()
    {
        folder.Write("docs/page.txt", "one");
        await using var serving = await ServeAsync();
        using var events = new StreamReader(await client.GetStreamAsync(new Uri(serving.Address, "_neurondocs/events")));
        await NextEventAsync(events);

        folder.Write("docs/page.txt", "broken <b>");
        await NextEventAsync(events);
        using var failed = await client.GetAsync(new Uri(serving.Address, "any/page.html"));
        var page = await failed.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Contains("docs/page.txt:1:1", page, StringComparison.Ordinal);
        Assert.Contains("The page says &quot;broken &lt;b&gt;&quot;.", page, StringComparison.Ordinal);
        Assert.Contains("_neurondocs/reload.js", page, StringComparison.Ordinal);
        Assert.Contains("one", File.ReadAllText(Path.Combine(folder.Path, "_site", "index.html")), StringComparison.Ordinal);

        folder.Write("docs/page.txt", "mended");
        await NextEventAsync(events);
        Assert.Contains("mended", await client.GetStringAsync(serving.Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_fails_from_the_start_is_served_as_its_findings()
    {
        folder.Write("docs/page.txt", "broken");
        await using var serving = await ServeAsync();
        using var failed = await client.GetAsync(serving.Address);

        Assert.Contains("The site was not built: 1 finding", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("docs/page.txt:1:1: error broken-page:", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_the_process_cleanly_while_a_page_is_open(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        folder.Write("docfx.json", "{ }");
        var start = SelfProcess.StartInfo("serve", "--port", "0", "--root", folder.Path);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        if (OperatingSystem.IsLinux()) WithDefaultSignals(start);
        using var process = Process.Start(start)!;
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            var address = "";
            while (!address.Contains(" at http", StringComparison.Ordinal)) address = await process.StandardError.ReadLineAsync(patience.Token) ?? throw new IOException("It ended early.");
            var site = new Uri(address[address.IndexOf("http", StringComparison.Ordinal)..address.IndexOf(". ", StringComparison.Ordinal)]);
            using var events = new StreamReader(await client.GetStreamAsync(new Uri(site, "_neurondocs/events")));
            await NextEventAsync(events);

            using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(patience.Token);
            Assert.Equal(0, process.ExitCode);
            Assert.Equal("Stopped.", (await process.StandardError.ReadToEndAsync(patience.Token)).Trim());
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    [Theory]
    [InlineData("docs/neuron/index.md", true)]
    [InlineData("snippets/Neuron/He.cs", true)]
    [InlineData("snippets/Neuron/He.verified.txt", true)]
    [InlineData("docfx.json", true)]
    [InlineData("snippets/Neuron/obj/project.assets.json", false)]
    [InlineData("snippets/Neuron/bin/Debug/x.dll", false)]
    [InlineData("docs/_template/node_modules/a/b.js", false)]
    [InlineData("docs/.index.md.swp", false)]
    [InlineData("docs/index.md~", false)]
    [InlineData("snippets/Neuron/He.received.txt", false)]
    public void What_tools_write_beside_the_sources_is_no_edit(string path, bool matters) => Assert.Equal(matters, SourceWatcher.Matters(path));

    public void Dispose()
    {
        client.Dispose();
        output.Dispose();
        folder.Dispose();
    }

    // A shell that runs these tests in the background ignores SIGINT, and whatever it starts inherits that.
    private static void WithDefaultSignals(ProcessStartInfo start)
    {
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=INT");
        start.FileName = "env";
    }

    private static async Task<string> NextEventAsync(StreamReader events)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var line = await events.ReadLineAsync(patience.Token) ?? throw new IOException("The events ended.");
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line[6..];
        }
    }

    private async Task<Serving> ServeAsync()
    {
        var started = new TaskCompletionSource<Uri>();
        var stop = new CancellationTokenSource();
        var site = Path.Combine(folder.Path, "_site");
        var loop = new ServeLoop(folder.Path, site, (_, _) => Task.FromResult(Build(site)));
        var end = loop.RunAsync(new Terminal(output, output, Interactive: false), 0, started.SetResult, stop.Token);
        await Task.WhenAny(started.Task, end);
        if (end.IsFaulted) await end;
        return new Serving(await started.Task, stop, end);
    }

    private IReadOnlyList<Finding> Build(string site)
    {
        var text = File.ReadAllText(Path.Combine(folder.Path, "docs", "page.txt"));
        if (text.StartsWith("broken", StringComparison.Ordinal)) return [new Finding("broken-page", $"The page says \"{text}\".", new Place("docs/page.txt", 1, 1))];
        folder.Write("_site/index.html", $"<html><body>{text}</body></html>");
        return Directory.Exists(site) ? [] : throw new DirectoryNotFoundException(site);
    }

    private sealed record Serving(Uri Address, CancellationTokenSource Stop, Task End) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Stop.CancelAsync();
            await End.WaitAsync(Patience);
            Stop.Dispose();
        }
    }
}
