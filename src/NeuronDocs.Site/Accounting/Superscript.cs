using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>Integers written with superscript characters, as in 8.56 × 10⁴⁹.</summary>
internal static class Superscript
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
    private const string Plain = "0123456789-+";

    public static string From(int number) => Map(number.ToString(CultureInfo.InvariantCulture), Plain, Raised);

    public static string ToPlain(string text) => Map(text, Raised, Plain);

    private static string Map(string text, string from, string to) =>
        string.Concat(text.Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? to[i] : c));
}
