namespace NeuronDocs.Browser.Tests;

/// <summary>Whatever a run does, its card says what happened, the page goes on, and the next run works.</summary>
[Collection(LiveTests.Name)]
public sealed class LiveFaultTests(BuiltSite site)
{
    private static readonly Dictionary<string, string> Faults = new(StringComparer.Ordinal)
    {
        ["weighted-sum"] = "faults/endless-loop",
        ["bias"] = "faults/exception",
        ["layer"] = "faults/much-output",
        ["linear-collapse"] = "faults/allocation",
        ["xor-trained"] = "faults/crash",
        ["dead-relu"] = "faults/slow-lines",
    };

    [BrowserFact]
    public async Task Each_fault_ends_in_its_own_message_and_the_next_run_works()
    {
        await using var faulty = await FaultySite.OpenAsync(site, Faults);
        await using var window = await site.WindowAsync(1440);
        await window.AddInitScriptAsync("window.workers = []; window.Worker = class extends Worker { constructor(...given) { super(...given); window.workers.push(this); } };");
        var visit = await Visit.OpenAsync(window, faulty.Address, FaultySite.Page);
        var good = new LiveCard(visit, "activations");
        await good.ReproduceAsync();

        await FailsAsync("bias", "no", "^Not reproduced\\. The example failed: .*IndexOutOfRangeException");
        await FailsAsync("linear-collapse", "no", "^Not reproduced\\. The example failed: .*more memory than a program has here");
        await FailsAsync("layer", "no", "cut after 1 MB");
        Assert.Empty(visit.Faults);
        // The runtime itself complains of this one, a thousand lines long.
        await FailsAsync("xor-trained", "no", "^The \\.NET runtime is gone: .* The next run starts a new one\\. The page shows the verified output\\.$");

        // An endless loop is asked about after ten seconds, may go on, and can be stopped.
        var loop = new LiveCard(visit, "weighted-sum");
        await loop.PressAsync("Reproduce here");
        await loop.SaysAsync("busy", "^Running\\.$");
        await visit.PictureAsync("live-running");
        Assert.Empty(await visit.AxeViolationsAsync());
        await loop.SaysAsync("busy", "^Still running after 10 s\\.$");
        await loop.PressAsync("Go on");
        await loop.SaysAsync("busy", "^Running\\.$");
        await loop.PressAsync("Stop");
        await loop.SaysAsync("warn", "^Stopped after [1-9][0-9]+\\.[0-9] s\\. The page shows the verified output\\.$");
        Assert.Equal("Reproduce here", await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await visit.PictureAsync("live-stopped");
        Assert.Empty(await visit.AxeViolationsAsync());
        await good.ReproduceAsync();

        // Lines appear while the run goes on; then its worker is ended by somebody else.
        var slow = new LiveCard(visit, "dead-relu");
        await slow.PressAsync("Reproduce here");
        await slow.SaysAsync("busy", "^Running\\.$");
        await visit.Page.EvaluateAsync("() => window.workers.at(-1).terminate()");
        await slow.SaysAsync("no", "^The \\.NET runtime is gone: Its worker was ended from outside\\. The next run starts a new one\\.");
        await good.ReproduceAsync();
        Assert.DoesNotContain(visit.Faults, fault => !fault.Contains(": console error: ", StringComparison.Ordinal));

        async Task FailsAsync(string slug, string kind, string sentence)
        {
            var card = new LiveCard(visit, slug);
            await card.PressAsync("Reproduce here");
            await card.SaysAsync(kind, sentence);
            await visit.PictureAsync($"live-{Faults[slug].Replace('/', '-')}");
            await good.ReproduceAsync();
        }
    }

    [BrowserFact]
    public async Task A_file_that_is_gone_is_named_and_the_download_offered_instead()
    {
        await using var faulty = await FaultySite.OpenAsync(site, Faults);
        (string Lost, string Said)[] losses =
        [
            ("NeuronDocs.Core.*", "NeuronDocs\\.Core\\.[^ ]* could not be loaded\\..*reload the page"),
            ("manifest.json", "manifest\\.json could not be loaded\\..*reload the page"),
            ("worker.mjs", "^The worker could not be loaded\\..*reload the page"),
        ];
        foreach (var (lost, said) in losses)
        {
            faulty.Lose(lost);
            // Another window, for what a browser has of a release it never asks for again.
            await using var window = await site.WindowAsync(1440);
            var visit = await Visit.OpenAsync(window, faulty.Address, FaultySite.Page);
            var card = new LiveCard(visit, "activations");
            await card.PressAsync("Reproduce here");
            await card.SaysAsync("no", said);
            Assert.Equal("Download activations.cs instead", await card.Status.Locator("a[download]").InnerTextAsync());
            Assert.Equal("Verified", await card.Root.Locator(".seal").InnerTextAsync());
            await visit.PictureAsync($"live-without-{lost.Trim('*', '.')}");
            Assert.Empty(await visit.AxeViolationsAsync());
        }
    }
}
