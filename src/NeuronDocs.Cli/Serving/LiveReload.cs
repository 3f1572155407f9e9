namespace NeuronDocs.Cli;

/// <summary>What the server adds to a page it serves, never to the file: a script that reloads the page after the next build.</summary>
internal static class LiveReload
{
    public const string ScriptPath = "/_neurondocs/reload.js";
    public const string EventsPath = "/_neurondocs/events";

    // The server sends the version of its site on connection and after every build; the page carries the one it was made from.
    public const string Script = $$"""
        const shown = document.currentScript.dataset.version;
        const events = new EventSource("{{EventsPath}}");
        events.onmessage = event => { if (event.data !== shown) { events.close(); location.reload(); } };
        addEventListener("pagehide", () => events.close());
        addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
        """;

    public static string Inject(string html, string version)
    {
        var tag = $"<script src=\"{ScriptPath}\" data-version=\"{version}\"></script>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + tag : html.Insert(end, tag);
    }
}
