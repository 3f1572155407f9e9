using System.CommandLine;
using System.Globalization;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

internal static class RecordCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new CommandWithExamples("record", "Run every example on this machine, once for each width of vector that its processor has and once as WebAssembly under Node and in Chromium where there is one, and write to evidence/ what each gave. Takes some minutes.")
        {
            Examples = [("neurondocs record", "then accept --no-run, which brings the page of verification in step")],
        };
        command.SetAction((result, cancellation) => RecordAsync(terminal, RepositoryRoot.Of(result), cancellation));
        return command;
    }

    private static async Task<int> RecordAsync(Terminal terminal, string root, CancellationToken cancellation)
    {
        var findings = new FindingList();
        var examples = ExampleStore.Load(root, findings).All.ToDictionary(example => example.Id, example => RunHash.OfVerified(example, root), StringComparer.Ordinal);
        var records = await terminal.WithProgressAsync("Recording what the examples give", async progress =>
        {
            var all = new List<PlatformRecord>();
            foreach (var width in VectorWidth.All)
            {
                progress(new BuildStep($"Running with {width.Name}"));
                if (await NativeRecorder.RecordAsync(width, cancellation) is { } native) all.Add(native);
            }

            if (await PlaygroundApp.EnsureAsync(root, progress, findings, cancellation: cancellation) is not { } app) return all;
            progress(new BuildStep("Running as WebAssembly under Node"));
            all.Add(await NodeRecorder.RecordAsync(app, cancellation));
            progress(new BuildStep("Running as WebAssembly in Chromium"));
            if (await ChromiumRecorder.RecordAsync(app, [.. examples.Keys], cancellation) is { } chromium) all.Add(chromium);
            else terminal.Report("There is no Chromium here, so nothing was recorded in one.");
            return all;
        });

        Directory.CreateDirectory(Path.Combine(root, PlatformRecord.Folder));
        foreach (var record in records)
        {
            AtomicFile.Write(Path.Combine(root, record.File), record.ToJson());
            foreach (var (id, hash) in examples.Where(example => record.Examples.GetValueOrDefault(example.Key) != example.Value))
                findings.Add("record", $"On {record.Platform} '{id}' gives {(record.Examples.ContainsKey(id) ? "something else than was verified" : "nothing")}.", new Place(record.File));
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{record.File}: {examples.Count(example => record.Examples.GetValueOrDefault(example.Key) == example.Value)} of {examples.Count} examples give the verified bytes on {record.Platform}"));
        }

        return Report.Findings(terminal, findings.Sorted());
    }
}
