using System.Globalization;
using System.Text;

namespace NeuronDocs.Benchmarks;

/// <summary>One measured line.</summary>
/// <param name="Group">What is measured together.</param>
/// <param name="What">What was built.</param>
/// <param name="Measured">What came out: the median, and the least and the most.</param>
/// <param name="Goal">What was asked for; empty for nothing.</param>
internal sealed record SiteRow(string Group, string What, string Measured, string Goal);

/// <summary>The building of sites as measured; nothing here is judged by a test.</summary>
internal sealed record SitesReport(string Machine, string Day, IReadOnlyList<SiteRow> Rows)
{
    public static string Text(SitesReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Building sites

            Written by `dotnet run -c Release --project tests/NeuronDocs.Benchmarks -- sites`, not by hand. Each time is that of a whole process, the start of the
            runtime and, where nothing else is said, its just-in-time compiler included, as the median of the runs with the least and the most behind it; the memory is the largest resident set. The
            generated pages hold prose, twenty formulas, of which five stand on no other page, four tables, code and links, every twentieth an example with its output, and a build of them finds nothing
            left from another; none of their formulas is known from an earlier run. The command compiled ahead of time is what
            `dotnet publish src/NeuronDocs.Cli -c Release -r linux-x64 -p:PublishReadyToRun=true` gives. An edit, of one paragraph, counts from the saved file to the frame after the one in which Chromium paints it. The goals beside docfx rest on what
            docfx took on such a machine: 2.5 to 3 s for 200 pages, 7 s with 60 types; it was not run here.

            Machine: {report.Machine}. Last measured {report.Day}.

            | what | measured | asked for |
            | --- | --- | --- |

            """);
        foreach (var row in report.Rows) text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.Measured} | {row.Goal} |\n");
        return text.ToString();
    }
}
