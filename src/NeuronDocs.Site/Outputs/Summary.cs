using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>What a page says in one sentence: its own description, else how its answer or its first paragraph begins.</summary>
internal static partial class Summary
{
    private const int Longest = 300;

    public static string Of(Page page) => page.Content.Summary ??= Find(page);

    private static string Find(Page page)
    {
        if (page.Metadata.GetValueOrDefault("description") is string { Length: > 0 } written) return written;
        var text = PageSections.Opening(page);
        var sentence = Sentence().Match(text) is { Success: true, Length: <= Longest } match ? match.Value : text;
        if (sentence.Length <= Longest) return sentence;
        var end = sentence.LastIndexOf(' ', Longest);
        return sentence[..(end > 0 ? end : Longest)] + "…";
    }

    // A period within "e.g. this" or a number ends nothing.
    [GeneratedRegex(@"^.{20,}?[.!?][""”')]*(?=\s+[\p{Lu}\p{N}]|$)")]
    private static partial Regex Sentence();
}
