using System.Globalization;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>How findings are told: one a line, then their count; the exit code says whether there were any.</summary>
internal static class Report
{
    public static int Findings(Terminal terminal, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings) terminal.Out.WriteLine(finding.WithColumn());
        if (findings.Count > 0) terminal.Out.WriteLine(Count(findings.Count, "finding"));
        return findings.Count == 0 ? ExitCode.Ok : ExitCode.Findings;
    }

    public static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
