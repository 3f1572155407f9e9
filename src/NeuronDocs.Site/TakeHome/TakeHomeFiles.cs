using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>Writes the zips of a site: one of each example that has a card, and one of each chapter.</summary>
internal static class TakeHomeFiles
{
    /// <summary>The folders that a site offers, each with a name of its own.</summary>
    /// <param name="evidence">The examples and their outputs.</param>
    /// <param name="cards">The ids of the examples that have a card.</param>
    /// <param name="package">The library's package.</param>
    public static IReadOnlyList<TakeHomeFolder> Of(Evidence evidence, IEnumerable<string> cards, CorePackage package)
    {
        var examples = cards.Order(StringComparer.Ordinal).Select(evidence.Examples.ById).OfType<ExampleSource>()
            .Select(source => TakeHomeExample.Of(evidence, source)).OfType<TakeHomeExample>().ToList();
        return [.. examples.Select(example => TakeHomeFolder.Of(example, package)), .. examples.GroupBy(example => example.Source.Chapter).Select(chapter => TakeHomeFolder.Of(chapter.Key, [.. chapter], package))];
    }

    /// <summary>Writes them all; a zip that the last build wrote from the same is linked.</summary>
    /// <returns>The length of each in bytes, by its address.</returns>
    public static IReadOnlyDictionary<string, long> Write(SiteContext site, CorePackage package, OutputFolder output)
    {
        var lengths = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        var folders = site.Memory.KeepForNext("take home", $"{site.World} {package.Hash}", site.Findings, _ => Of(site.Evidence, site.Cards.Keys, package));
        Parallel.ForEach(folders, folder => lengths[folder.Address] = output.Write(folder.Address, folder.Key, folder.Zip));
        return lengths;
    }
}
