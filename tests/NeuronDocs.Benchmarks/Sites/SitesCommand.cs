using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NeuronDocs.Benchmarks;

/// <summary>Measures the building of sites and writes report/sites.json and report/sites.md.</summary>
internal static class SitesCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly string[] Groups = ["generated", "api", "real", "edit"];

    /// <summary>Measures the named groups, or all without a name; the others stay as they are.</summary>
    public static async Task<int> MeasureAsync(IReadOnlyList<string> groups)
    {
        if (groups.Except(Groups).Any())
        {
            await Console.Error.WriteLineAsync($"There are {string.Join(", ", Groups)}.");
            return 1;
        }

        var repository = RepositoryOf();
        var tool = new Tool(repository);
        tool.Make();
        var scratch = Directory.CreateTempSubdirectory("neurondocs-sites-");
        try
        {
            var rows = new List<SiteRow>();
            foreach (var group in Groups.Where(group => groups.Count == 0 || groups.Contains(group)))
            {
                await foreach (var row in MeasureAsync(group, tool, repository, scratch.FullName))
                {
                    Console.WriteLine($"{row.What}: {row.Measured}");
                    rows.Add(row);
                }
            }

            Write(repository, rows);
            return 0;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static async IAsyncEnumerable<SiteRow> MeasureAsync(string group, Tool tool, string repository, string scratch)
    {
        Tool Precompiled()
        {
            var folder = Path.Combine(scratch, "precompiled");
            var precompiled = new Tool(repository, folder);
            if (!Directory.Exists(folder)) precompiled.Make();
            return precompiled;
        }

        switch (group)
        {
            case "generated":
                foreach (var (pages, runs) in new[] { (10, 5), (200, 5), (2000, 3) }) yield return Build(group, tool, scratch, pages, 0, runs, pages == 2000 ? "no more a page than with 200, under 1,000 MB" : "");
                yield return Ahead(Build(group, Precompiled(), scratch, 200, 0, 5, ""));
                break;
            case "api":
                yield return Build(group, tool, scratch, 200, 60, 5, "");
                yield return Ahead(Build(group, Precompiled(), scratch, 200, 60, 5, "under 2.3 s, a third of docfx's 7"));
                break;
            case "real":
                foreach (var command in new[] { "build", "check" })
                {
                    string[] arguments = command == "build" ? ["build", "--output", Path.Combine(scratch, "real")] : [command];
                    tool.Run(repository, arguments);
                    var runs = Enumerable.Range(0, 3).Select(_ => tool.Run(repository, arguments)).ToList();
                    yield return new(group, $"this site, `{command}`", Seconds(runs), "");
                }

                break;
            default:
                var copy = Path.Combine(scratch, "copy");
                Directory.CreateDirectory(copy);
                foreach (var input in Directory.EnumerateFiles(repository, "*.*").Select(Path.GetFileName).OfType<string>().Concat(["docs", "evidence", "snippets", "src", "tests"])) Copy(Path.Combine(repository, input), Path.Combine(copy, input));
                yield return Edit("this site, an edit of a chapter under `serve`", await EditOnScreen.MeasureAsync(tool, copy, "docs/neuron/index.md", "neuron/index.html", 11), "under 300 ms");
                var large = Path.Combine(scratch, "large");
                GeneratedSite.Write(large, repository, 2000, 0);
                tool.Run(large, "accept", "--no-run");
                yield return Edit("2,000 generated pages, an edit of one under `serve`", await EditOnScreen.MeasureAsync(tool, large, "docs/c1/p21.md", "c1/p21.html", 7), "");
                break;
        }
    }

    private static SiteRow Ahead(SiteRow row) => row with { What = $"{row.What}, by the command compiled ahead of time" };

    private static SiteRow Build(string group, Tool tool, string scratch, int pages, int types, int runs, string goal)
    {
        var folder = Path.Combine(scratch, FormattableString.Invariant($"site-{pages}-{types}"));
        GeneratedSite.Write(folder, RepositoryOf(), pages, types);
        tool.Run(folder, "accept", "--no-run");
        // Every run is a first one: what another left is moved away. It is not deleted, for ext4 looks for places of new files among those of files deleted in the last
        // minutes, one by one, and the second run would take a tenth longer than the first.
        var done = Directory.CreateDirectory(Path.Combine(scratch, FormattableString.Invariant($"done-{Guid.NewGuid():N}"))).FullName;
        var measured = Enumerable.Range(0, runs).Select(run =>
        {
            foreach (var left in new[] { "_site", "obj" }) if (Directory.Exists(Path.Combine(folder, left))) Directory.Move(Path.Combine(folder, left), Path.Combine(done, FormattableString.Invariant($"{left}-{run}")));
            return tool.Run(folder, "build");
        }).ToList();
        var each = Tool.Median(measured.Select(run => 1000 * run.Seconds / pages), "0.0");
        return new(group, string.Create(CultureInfo.InvariantCulture, $"{pages:N0} generated pages{(types > 0 ? $" and {types} types" : "")}, `build`"), $"{Seconds(measured)}; {each} ms a page", goal);
    }

    private static string Seconds(IReadOnlyCollection<(double Seconds, double Megabytes)> runs) =>
        string.Create(CultureInfo.InvariantCulture, $"{Tool.Median(runs.Select(run => run.Seconds), "0.00")} s ({runs.Min(run => run.Seconds):0.00} to {runs.Max(run => run.Seconds):0.00}), {runs.Max(run => run.Megabytes):N0} MB");

    private static SiteRow Edit(string what, IReadOnlyList<double> times, string goal) =>
        new("edit", what, string.Create(CultureInfo.InvariantCulture, $"{Tool.Median(times, "0")} ms ({times.Min():0} to {times.Max():0})"), goal);

    private static void Write(string repository, List<SiteRow> measured)
    {
        var folder = Path.Combine(repository, "tests/NeuronDocs.Benchmarks/report");
        Directory.CreateDirectory(folder);
        var json = Path.Combine(folder, "sites.json");
        var before = File.Exists(json) ? JsonSerializer.Deserialize<SitesReport>(File.ReadAllText(json), Indented)!.Rows : [];
        var groups = measured.Select(row => row.Group).ToHashSet();
        var rows = before.Where(row => !groups.Contains(row.Group)).Concat(measured).OrderBy(row => Array.IndexOf(Groups, row.Group)).ToList();
        var report = new SitesReport($"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}", DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), rows);
        File.WriteAllText(json, JsonSerializer.Serialize(report, Indented) + "\n");
        File.WriteAllText(Path.Combine(folder, "sites.md"), SitesReport.Text(report));
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos().Where(entry => entry.Name is not ("bin" or "obj"))) Copy(entry.FullName, Path.Combine(to, entry.Name));
    }

    internal static string RepositoryOf([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "NeuronDocs.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("NeuronDocs.sln");
    }
}
