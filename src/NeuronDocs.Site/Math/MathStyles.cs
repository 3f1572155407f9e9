using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>
/// Temml writes some of its layout as style attributes, which a strict content security policy forbids. Each distinct one becomes a class named by
/// its hash, and the rules are appended to the site's stylesheet.
/// </summary>
internal static partial class MathStyles
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The same markup with classes instead of style attributes.</summary>
    public static string ToClasses(string html) => Tag().Replace(html, tag =>
    {
        var style = StyleAttribute().Match(tag.Value);
        if (!style.Success) return tag.Value;
        var name = Name(style.Groups["css"].Value);
        var rest = StyleAttribute().Replace(tag.Value, "");
        return ClassAttribute().IsMatch(rest)
            ? ClassAttribute().Replace(rest, m => $"{m.Value[..^1]} {name}\"", 1)
            : rest.Insert(rest.TrimEnd('/', '>', ' ').Length, $" class=\"{name}\"");
    });

    /// <summary>The classes that a page uses.</summary>
    public static IReadOnlyCollection<string> Used(string html) => [.. Class().Matches(html).Select(m => m.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The rules of the <paramref name="classes"/>, in an order that depends on nothing but them.</summary>
    public static string Rules(IEnumerable<string> classes)
    {
        var used = new SortedSet<string>(classes, StringComparer.Ordinal);
        return string.Concat(used.Where(Known.ContainsKey).Select(name => $".{name}{{{Known[name]}}}\n"));
    }

    private static string Name(string css)
    {
        var name = "ms-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(css)))[..8];
        Known[name] = css;
        return name;
    }

    [GeneratedRegex("<[a-z]+ [^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\sstyle=""(?<css>[^""]*)""")]
    private static partial Regex StyleAttribute();

    [GeneratedRegex(@"\sclass=""[^""]*""")]
    private static partial Regex ClassAttribute();

    [GeneratedRegex("ms-[0-9a-f]{8}")]
    private static partial Regex Class();
}
