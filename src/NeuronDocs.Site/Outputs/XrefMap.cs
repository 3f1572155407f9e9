using System.Text;
using System.Text.Json;

namespace NeuronDocs.Site;

/// <summary>docfx's <c>xrefmap.yml</c>: what each uid of the site names and where it stands, for other sites to link to.</summary>
internal static class XrefMap
{
    public const string Output = "xrefmap.yml";

    public static string Of(SiteContext site)
    {
        var text = new StringBuilder("### YamlMime:XRefMap\nsorted: true\nreferences:\n");
        foreach (var (uid, target) in site.Uids.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            text.Append("- uid: ").Append(Quote(uid)).Append("\n  name: ").Append(Quote(target.Name)).Append("\n  href: ").Append(Quote(target.Href)).Append('\n');
            if (target.CommentId is not { } id) continue;
            text.Append("  commentId: ").Append(Quote(id)).Append("\n  fullName: ").Append(Quote(target.FullName)).Append("\n  nameWithType: ").Append(Quote(target.NameWithType)).Append('\n');
            if (id.StartsWith("Overload:", StringComparison.Ordinal)) text.Append("  isSpec: \"True\"\n");
        }

        return text.ToString();
    }

    // A JSON string is a YAML string.
    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
