using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

/// <summary>A card in a page that is open, as its reader uses it.</summary>
internal sealed class LiveCard(Visit visit, string slug)
{
    public ILocator Root { get; } = visit.Page.Locator($"#{slug}");

    public ILocator Status => Root.Locator(".status");

    /// <summary>What is printed, as the card shows it.</summary>
    public Task<string> OutputAsync() => Root.Locator("pre.out code").EvaluateAsync<string>("code => code.textContent");

    /// <summary>What a parameter is set by: its slider, its exact value or its seed.</summary>
    public ILocator Control(string name) => Root.Locator($"[id='{slug}-{name}']");

    public Task PressAsync(string button) => Root.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{button}") }).ClickAsync();

    /// <summary>Waits until the card has come to a state: ok, warn or no for an end, busy for something that goes on.</summary>
    /// <returns>The sentence it says.</returns>
    public async Task<string> SaysAsync(string kind, string pattern)
    {
        var sentence = Root.Locator($".status.{kind} [role=status]", new() { HasTextRegex = new Regex(pattern) });
        await sentence.WaitForAsync();
        return await sentence.InnerTextAsync();
    }

    public async Task<string> ReproduceAsync()
    {
        await PressAsync("Reproduce here");
        return await SaysAsync("ok", "^Identical to the published output");
    }

    /// <summary>Everything that a page's live regions have said since it was opened by a window that listens.</summary>
    public static Task<string[]> SaidAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>("() => window.said");

    /// <summary>Makes the pages of a window note what their live regions say.</summary>
    public static Task ListenAsync(IBrowserContext window) => window.AddInitScriptAsync(
        """
        window.said = [];
        new MutationObserver(records => {
          for (const { target } of records) {
            const region = (target.nodeType === Node.TEXT_NODE ? target.parentElement : target)?.closest?.('[role=status]');
            if (region && region.textContent && region.textContent !== window.said.at(-1)) window.said.push(region.textContent);
          }
        }).observe(document, { subtree: true, childList: true, characterData: true });
        """);
}
