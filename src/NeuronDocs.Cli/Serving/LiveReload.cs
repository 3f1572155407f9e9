namespace NeuronDocs.Cli;

/// <summary>What the server adds to a page it serves, never to the file: a script that shows what the next build made of the page.</summary>
internal static class LiveReload
{
    public const string ScriptPath = "/_neurondocs/reload.js";
    public const string EventsPath = "/_neurondocs/events";

    private static readonly Lazy<string> Text = new(() =>
    {
        using var reader = new StreamReader(typeof(LiveReload).Assembly.GetManifestResourceStream("reload.js")!);
        return reader.ReadToEnd();
    });

    public static string Script => Text.Value;

    /// <param name="html">The page.</param>
    /// <param name="version">The build it is of.</param>
    /// <param name="findings">Whether it stands in for a page that could not be built.</param>
    public static string Inject(string html, string version, bool findings = false)
    {
        var tag = $"<script src=\"{ScriptPath}\" data-address=\"{EventsPath}\" data-version=\"{version}\"{(findings ? " data-findings=\"1\"" : "")}></script>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + tag : html.Insert(end, tag);
    }
}
