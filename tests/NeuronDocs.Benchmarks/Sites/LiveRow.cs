using System.Globalization;
using System.Text;

namespace NeuronDocs.Benchmarks;

/// <summary>How an explorer answers.</summary>
/// <param name="Chapter">Whose explorer.</param>
/// <param name="First">Milliseconds from the first move of a slider, with nothing in the cache, to the frame with its output.</param>
/// <param name="Later">The same for later moves, the median.</param>
/// <param name="Longest">The longest of those.</param>
/// <param name="Megabytes">What the first move transferred.</param>
/// <param name="Before">Memory in MB, of the runtime and of the page, after the first 340 runs.</param>
/// <param name="After">The same 300 runs later.</param>
internal sealed record LiveRow(string Chapter, double First, double Later, double Longest, double Megabytes, (double Runtime, double Page) Before, (double Runtime, double Page) After)
{
    public static string Report(string machine, string day, IReadOnlyList<LiveRow> rows)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Running in the browser

            Written by `dotnet run -c Release --project tests/NeuronDocs.Benchmarks -- live`, not by hand: the site under `neurondocs serve` on loopback, in Chromium
            without a window. A response counts from the move of a slider by one position to the frame that shows its output. The first one, the middle of three with nothing in
            the cache, loads the runtime, which is also all that it transfers, compressed with brotli; of 40 later ones the middle and the longest. Memory is that of the runtime, which never shrinks,
            and the heap of the page after a collection, after the first 340 runs and 300 runs later.

            Machine: {machine}. Last measured {day}.

            | explorer | first, ms | later, ms | longest, ms | MB transferred | runtime, MB | page, MB |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | *asked for* | 2500 | 100 | | 3.5 | steady | steady |

            """);
        foreach (var row in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {row.Chapter} | {row.First:0} | {row.Later:0} | {row.Longest:0} | {row.Megabytes:0.00} | {row.Before.Runtime:0.0}, {row.After.Runtime:0.0} | {row.Before.Page:0.0}, {row.After.Page:0.0} |\n");
        return text.ToString();
    }
}
