using System.Text.RegularExpressions;

namespace NeuronDocs.Examples;

/// <summary>The shape of an example's permanent address, <c>chapter/slug</c>.</summary>
public static partial class ExampleId
{
    /// <summary>Whether the text is <c>chapter/slug</c>, both in kebab-case.</summary>
    /// <param name="id">The text.</param>
    /// <returns>True when it can be an example's address.</returns>
    public static bool IsValid(string id) => IdPattern().IsMatch(id);

    /// <summary>Whether the text is lowercase words and numbers joined by hyphens, beginning with a letter.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when it is.</returns>
    public static bool IsKebabCase(string text) => KebabPattern().IsMatch(text);

    /// <summary>The file, class and project name of a kebab-case word: <c>weighted-sum</c> is <c>WeightedSum</c>.</summary>
    /// <param name="kebab">The word.</param>
    /// <returns>Each part begun with a capital, without hyphens.</returns>
    public static string ToPascalCase(string kebab) =>
        string.Concat(kebab.Split('-').Select(part => part.Length == 0 ? "" : char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex KebabPattern();
}
