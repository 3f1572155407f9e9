using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NeuronDocs.Browser.Tests;

/// <summary>
/// Many pages looked at in windows of one size. Each window is a process of its own that goes from page to page in one tab: a new tab costs more than a page, and a quiet
/// network half a second.
/// </summary>
internal static class Walk
{
    private const int Windows = 2;

    /// <summary>Opens every page once.</summary>
    /// <param name="site">The site.</param>
    /// <param name="paths">The pages, relative to its root.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="look">Says what is wrong with the page that is open.</param>
    /// <returns>All that is wrong, with what the browser itself complained about.</returns>
    public static async Task<IReadOnlyList<string>> ThroughAsync(
        BuiltSite site, IEnumerable<string> paths, int width, ColorScheme scheme, Func<Visit, Task<IReadOnlyList<string>>> look)
    {
        var left = new ConcurrentQueue<string>(paths);
        var found = await Task.WhenAll(Enumerable.Range(0, Windows).Select(_ => WindowAsync()));
        return [.. found.SelectMany(faults => faults).Order(StringComparer.Ordinal)];

        async Task<List<string>> WindowAsync()
        {
            var faults = new List<string>();
            if (!left.TryDequeue(out var path)) return faults;
            await using var window = await site.WindowAsync(width, scheme);
            await window.AddAxeAsync();
            var visit = await Visit.OpenAsync(window, site.Address, path);
            do
            {
                faults.AddRange(await look(visit));
            }
            while (await NextAsync(visit));
            return [.. faults, .. visit.Faults];
        }

        async Task<bool> NextAsync(Visit visit)
        {
            if (!left.TryDequeue(out var path)) return false;
            await visit.GoAsync(path);
            return true;
        }
    }
}
