using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

internal static partial class MinusSign
{
    /// <summary>The text with a true minus sign in place of each hyphen that stands before a number.</summary>
    public static string SetIn(string text) => Hyphen().Replace(text, "\u2212");

    [GeneratedRegex(@"(?<![\w\-\u2013.)\]])-(?=\d)")]
    private static partial Regex Hyphen();
}
