using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>The one rule by which an example's id names its folder, file, class and region.</summary>
public static partial class ExampleNames
{
    public const string Namespace = "NeuronDocs.Snippets";

    /// <summary><c>learning-rate</c> becomes <c>LearningRate</c>.</summary>
    public static string Pascal(string kebab) =>
        string.Concat(kebab.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Whether the text has the shape <c>chapter/slug</c>, both in kebab case.</summary>
    public static bool IsId(string text) => IdPattern().IsMatch(text);

    /// <summary>The file that an id asks for: <c>snippets/LearningRate/StabilityLimit.cs</c>.</summary>
    public static string FileOf(string id)
    {
        var parts = id.Split('/');
        return $"snippets/{Pascal(parts[0])}/{Pascal(parts[1])}.cs";
    }

    /// <summary>The class that an id asks for: <c>StabilityLimitExample</c>.</summary>
    public static string ClassOf(string id) => Pascal(id.Split('/')[1]) + "Example";

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex IdPattern();
}
