using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>The address of a printed value: <c>chapter/slug#label[index]</c>.</summary>
/// <param name="Example">The example's id.</param>
/// <param name="Label">The label, with its index if it has one.</param>
public sealed partial record LabelAddress(string Example, string Label)
{
    /// <summary>Reads an address; <c>#label</c> alone means the example of <paramref name="previous"/>. Null when the text is no address.</summary>
    public static LabelAddress? Parse(string text, LabelAddress? previous = null)
    {
        var match = Pattern().Match(text.Trim());
        if (!match.Success) return null;
        var example = match.Groups["example"] is { Success: true } written ? written.Value : previous?.Example;
        return example is null ? null : new LabelAddress(example, match.Groups["label"].Value);
    }

    public override string ToString() => $"{Example}#{Label}";

    [GeneratedRegex(@"^(?<example>[^\s#\[\],]+)?#(?<label>\p{L}[\p{L}\p{N}_]*(\[[^\]]*\])?)$")]
    private static partial Regex Pattern();
}
