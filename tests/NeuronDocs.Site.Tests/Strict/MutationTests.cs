using System.Collections.Concurrent;
using System.Globalization;
using AngleSharp.Html.Parser;

namespace NeuronDocs.Site.Tests;

/// <summary>
/// A thousand spoiled trees: each ends in findings, with the last site as it was, or in a correct site; never in an exception, a hang or half a site. One seed
/// alone: <c>NEURONDOCS_MUTATION=417 dotnet test tests/NeuronDocs.Site.Tests --filter Mutation</c>. Should the process itself end, the seeds it was at stand in
/// the files <c>neurondocs-mutation-*</c> of the folder for temporary files.
/// </summary>
public sealed class MutationTests
{
    private const int Seeds = 1000;
    private const int Workers = 2;
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_spoiled_tree_ends_in_a_clear_finding_or_a_correct_site()
    {
        var failures = new ConcurrentBag<string>();
        var only = Environment.GetEnvironmentVariable("NEURONDOCS_MUTATION") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : (int?)null;
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => RunAsync(worker, only, failures))));
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Order(StringComparer.Ordinal)));
    }

    private static async Task RunAsync(int worker, int? only, ConcurrentBag<string> failures)
    {
        using var tree = new MutationTree();
        using var memory = new BuildMemory(tree.Root);
        Assert.Empty(await tree.BuildAsync(memory));
        var diary = Path.Combine(Path.GetTempPath(), $"neurondocs-mutation-{Environment.ProcessId}-{worker}");
        for (var seed = worker; seed < Seeds; seed += Workers)
        {
            if (only is not null && only != seed) continue;
            await File.WriteAllTextAsync(diary, seed.ToString(CultureInfo.InvariantCulture));
            var how = new Mutations(tree, seed).Apply();
            var before = Listing(tree.Output);
            var build = Task.Run(() => BuildAsync(tree, memory));
            if (await Task.WhenAny(build, Task.Delay(Hang)) != build)
            {
                failures.Add($"seed {seed}: {how}: it hangs.");
                return;
            }

            if (Complaint(tree, await build, before) is { } complaint) failures.Add($"seed {seed}: {how}: {complaint}");
            tree.Mend();
        }

        File.Delete(diary);
    }

    // The exception of a defect, or what was found.
    private static async Task<(Exception? Thrown, IReadOnlyList<Finding> Found, bool Succeeded)> BuildAsync(MutationTree tree, BuildMemory memory)
    {
        var (check, findings) = (new FindingList(), new FindingList());
        try
        {
            Checker.Check(tree.Root, check, memory);
            var result = await SiteBuilder.BuildAsync(tree.Root, new BuildOptions(Memory: memory), findings);
            return (null, [.. check.Sorted(), .. findings.Sorted()], result.Succeeded && findings.IsEmpty);
        }
#pragma warning disable CA1031
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return (thrown, [], false);
        }
    }

    private static string? Complaint(MutationTree tree, (Exception? Thrown, IReadOnlyList<Finding> Found, bool Succeeded) end, Dictionary<string, (long, DateTime)> before)
    {
        if (end.Thrown is { } thrown) return thrown.ToString();
        if (end.Found.FirstOrDefault(f => f.ToString().Contains('\n', StringComparison.Ordinal) || f.Message.Contains("   at ", StringComparison.Ordinal) || f.Code == "internal") is { } unclear) return $"an unclear finding: {unclear}";
        if (!end.Succeeded)
        {
            if (end.Found.Count == 0) return "it failed without a finding.";
            return Listing(tree.Output).OrderBy(f => f.Key, StringComparer.Ordinal).SequenceEqual(before.OrderBy(f => f.Key, StringComparer.Ordinal)) ? null : "the last site was touched.";
        }

        // What is as it was has been looked at.
        foreach (var page in Listing(tree.Output).Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && (!before.TryGetValue(f.Key, out var known) || known != f.Value)).Select(f => Path.Combine(tree.Output, f.Key)))
        {
            var parser = new HtmlParser();
            string? wrong = null;
            parser.Error += (_, e) => wrong ??= ((AngleSharp.Html.Dom.Events.HtmlErrorEvent)e).Message;
            using var document = parser.ParseDocument(File.ReadAllText(page).Replace("clipPath", "g", StringComparison.Ordinal)); // AngleSharp takes a name of mixed case for a wrong end tag.
            if (wrong is not null) return $"{Path.GetFileName(page)}: {wrong}";
            if (document.QuerySelector("[style], [onerror], [onload], [onclick], script:not([src])") is { } running) return $"{Path.GetFileName(page)} can run <{running.LocalName}>.";
        }

        return null;
    }

    private static Dictionary<string, (long, DateTime)> Listing(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f.FullName), f => (f.Length, f.LastWriteTimeUtc), StringComparer.Ordinal);
}
