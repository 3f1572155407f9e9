using System.Globalization;
using System.Web;
using Microsoft.Playwright;
using NeuronDocs.Cli;
using NeuronDocs.Examples;

namespace NeuronDocs.Browser.Tests;

/// <summary>A page that is there for its explorer has the controls open, loads the runtime with the first touch of one, and answers each of them.</summary>
[Collection(LiveTests.Name)]
public sealed class LiveExplorerTests(BuiltSite site)
{
    [BrowserFact]
    public async Task Every_explorer_is_open_at_once_and_answers_each_of_its_controls()
    {
        var pages = site.Pages.Where(page => page.EndsWith("/explore.html", StringComparison.Ordinal)).ToList();
        Assert.Equal(Kinds.Chapters.Select(chapter => chapter.Replace("index", "explore", StringComparison.Ordinal)).Order(StringComparer.Ordinal), pages);
        await using var window = await site.WindowAsync(1440);
        var asked = new List<string>();
        window.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        foreach (var path in pages)
        {
            asked.Clear();
            var visit = await Visit.OpenAsync(window, site.Address, path);
            var slug = (await visit.Page.Locator(".card").First.GetAttributeAsync("id"))!;
            var card = new LiveCard(visit, slug);
            await card.Root.Locator(".lab").WaitForAsync();
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.DoesNotContain(asked, request => request.Contains("/playground/", StringComparison.Ordinal));
            // There is nothing to say yet, and no box for it.
            Assert.Equal(0, await card.Status.EvaluateAsync<int>("box => box.offsetHeight"));

            var example = ExampleLookup.One(await card.Root.Locator(".prov code").First.InnerTextAsync());
            foreach (var parameter in example.Parameters)
            {
                await MoveAsync(card, parameter);
                var query = HttpUtility.ParseQueryString(new Uri(await visit.AddressWithAsync($"{slug}.{parameter.Name}=")).Query);
                var chosen = query.AllKeys.Select(key => $"{key![(slug.Length + 1)..]}={query[key]}");
                var run = ExampleRunner.Run(example, ExampleArguments.Parse(example, chosen));
                Assert.Equal(run.Output, await card.OutputAsync());
            }

            Assert.Equal(0, await card.Root.Locator("figure.none").CountAsync());
            await visit.PictureAsync($"live-{slug}");
            Assert.Empty(visit.Faults);
            await visit.Page.CloseAsync();
        }
    }

    // By one step, by another word, by the next seed.
    private static async Task MoveAsync(LiveCard card, ExampleParameter parameter)
    {
        var control = card.Control(parameter.Name);
        if (parameter.IsSeed) await card.PressAsync("Again");
        else if (parameter.Range is { } range) await control.PressAsync(Convert.ToDouble(parameter.Default, CultureInfo.InvariantCulture) < range.Max ? "ArrowRight" : "ArrowLeft");
        else if (parameter.Choice!.Values is { Count: > 4 } words) await control.SelectOptionAsync(words.First(word => word != (string)parameter.Default));
        else await card.Root.GetByLabel(parameter.Choice.Values.First(word => word != (string)parameter.Default), new() { Exact = true }).CheckAsync();
    }
}
