using System.Net;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

internal static partial class HtmlIds
{
    /// <summary>Every id in the markup, which is ours and therefore always in double quotes.</summary>
    public static IEnumerable<string> Of(string html) => Id().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["id"].Value));

    [GeneratedRegex("""\sid="(?<id>[^"]+)"[^<]*?>""")]
    private static partial Regex Id();
}
