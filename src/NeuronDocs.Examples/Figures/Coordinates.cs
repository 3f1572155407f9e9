using System.Globalization;
using System.Text;

namespace NeuronDocs.Examples;

/// <summary>Coordinates as text, with two decimals at most. Without the framework's formats where that gives the same: it takes a fraction of the time.</summary>
internal static class Coordinates
{
    /// <summary>The text of one.</summary>
    public static string Two(double value) => new StringBuilder().AppendTwo(value).ToString();

    /// <summary>Appends one, halves rounded away from zero.</summary>
    public static StringBuilder AppendTwo(this StringBuilder text, double value)
    {
        var hundredths = Math.Round(value * 100, MidpointRounding.AwayFromZero);
        // The digits of larger numbers are not all in a double.
        if (!(Math.Abs(hundredths) < 1e15))
            return text.Append(Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture));
        Span<char> digits = stackalloc char[20];
        var at = digits.Length;
        var (rest, decimals) = Math.DivRem((long)Math.Abs(hundredths), 100);
        if (decimals % 10 > 0)
            digits[--at] = (char)('0' + (decimals % 10));
        if (decimals > 0)
            (digits[--at], digits[--at]) = ((char)('0' + (decimals / 10)), '.');
        do
        {
            digits[--at] = (char)('0' + (rest % 10));
            rest /= 10;
        }
        while (rest > 0);
        if (hundredths < 0)
            digits[--at] = '-';
        return text.Append(digits[at..]);
    }

    /// <summary>A coordinate as OxyPlot writes it, with four decimals: the published figures were rounded from these.</summary>
    public static double Four(double value)
    {
        var units = value * 10_000;
        // Close to the middle between two texts, and for large numbers, the format decides.
        return Math.Abs(units) < 1e10 && Math.Abs(Math.Abs(units - Math.Truncate(units)) - 0.5) > 1e-4
            ? Math.Round(units) / 10_000
            : double.Parse(value.ToString("0.####", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
