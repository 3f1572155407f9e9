using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NeuronDocs.Benchmarks;

/// <summary>Measures rows and writes report/report.json and report/report.md.</summary>
internal static class ReportCommand
{
    private static readonly Type[] Classes =
    [
        typeof(NeuronBenchmarks), typeof(DenseForwardBenchmarks), typeof(SmallStepBenchmarks), typeof(DigitStepBenchmarks), typeof(WideStepBenchmarks),
        typeof(GraphBenchmarks), typeof(NormalsBenchmarks), typeof(FunctionsBenchmarks),
    ];

    /// <summary>Measures the named groups of rows, or all without a name. What is not measured stays as it was, if it is of this machine.</summary>
    /// <returns>0, or 1 if a row is missing.</returns>
    public static int Measure(IReadOnlyList<string> groups)
    {
        var unknown = groups.Except(Classes.Select(Group)).ToList();
        if (unknown.Count > 0)
        {
            Console.Error.WriteLine($"No rows are called {string.Join(", ", unknown)}; there are {string.Join(", ", Classes.Select(Group))}.");
            return 1;
        }

        var config = ManualConfig.CreateEmpty().AddLogger(ConsoleLogger.Default).AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
        var summaries = BenchmarkRunner.Run([.. Classes.Where(type => groups.Count == 0 || groups.Contains(Group(type)))], config);
        var machine = MachineOf(summaries[0]);
        var measured = summaries.SelectMany(MeasurementsOf).ToList();
        var before = ReportFiles.Read() is { } report && report.Machine == machine ? report.Measurements : [];
        ReportFiles.Write(Report.Judge(machine, measured.Concat(before).DistinctBy(row => row.Row)));
        return Missing();
    }

    /// <summary>Judges the same measurements anew: after a goal or a reason has been reworded.</summary>
    public static int Render()
    {
        var report = ReportFiles.Read() ?? throw new FileNotFoundException("There is no report yet.", ReportFiles.Json);
        ReportFiles.Write(Report.Judge(report.Machine, report.Measurements));
        return Missing();
    }

    private static int Missing()
    {
        var missing = Goals.All.Select(goal => goal.Row).Except(ReportFiles.Read()!.Rows.Select(row => row.Row)).ToList();
        if (missing.Count == 0) return 0;
        Console.Error.WriteLine($"Not measured: {string.Join(", ", missing)}.");
        return 1;
    }

    private static IEnumerable<Measurement> MeasurementsOf(Summary summary)
    {
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var failed = summary.BenchmarksCases.Where(benchmark => summary[benchmark]?.ResultStatistics is null).Select(RowOf).ToHashSet();
        return summary.Reports.Where(report => report.ResultStatistics is not null).GroupBy(report => RowOf(report.BenchmarkCase))
            .Where(row => !failed.Contains(row.Key)).Select(row => new Measurement(row.Key, today, [.. row.Select(SideOf)]));
    }

    private static Side SideOf(BenchmarkReport report)
    {
        var statistics = report.ResultStatistics!;
        return new(
            report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            Rounded.Of(statistics.Median),
            Rounded.Of(statistics.ConfidenceInterval.Margin),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? throw new InvalidOperationException("Allocations were not counted."));
    }

    /// <summary>class-parameter-job, as in <see cref="Goals"/>.</summary>
    private static string RowOf(BenchmarkCase benchmark) =>
        string.Join('-', [Group(benchmark.Descriptor.Type), .. benchmark.Parameters.Items.Select(item => item.ToDisplayText()), .. Threads.NameOf(benchmark.Job)]);

    private static string Group(Type type) =>
        string.Concat(type.Name.Replace("Benchmarks", "", StringComparison.Ordinal).Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));

    private static Machine MachineOf(Summary summary) => new(
        summary.HostEnvironmentInfo.Cpu.Value?.ProcessorName ?? "unknown",
        Environment.ProcessorCount,
        Vector512.IsHardwareAccelerated ? "512 bits" : Vector256.IsHardwareAccelerated ? $"256 bits, {(Fma.IsSupported ? "with" : "without")} fused multiply-add" : "128 bits or none",
        $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}",
        RuntimeInformation.FrameworkDescription);
}
