namespace NeuronDocs.Cli;

/// <summary>What the server adds to a page it serves, never to the file: a script that reloads the page after the next build.</summary>
internal static class LiveReload
{
    public const string ScriptPath = "/_neurondocs/reload.js";
    public const string EventsPath = "/_neurondocs/events";

    // The server sends the version of its site on connection and after every build; the page carries the one it was made from. A browser restores the place of
    // the page before, which the list of findings may have been; so the page says where it was scrolled to, and takes its place
    // again once it is back: at once, and after what other scripts added has moved the text.
    public const string Script = $$"""
        (() => {
          const { version, findings } = document.currentScript.dataset;
          const key = `neurondocs-place ${location.pathname}`;
          const events = new EventSource("{{EventsPath}}");
          events.onmessage = event => {
            if (event.data === version) return;
            events.close();
            if (!findings) sessionStorage.setItem(key, JSON.stringify([scrollX, scrollY]));
            history.scrollRestoration = "manual";
            location.reload();
          };
          addEventListener("pagehide", () => events.close());
          addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
          if (findings) return;
          const place = JSON.parse(sessionStorage.getItem(key));
          sessionStorage.removeItem(key);
          const takePlace = () => { if (place) scrollTo({ left: place[0], top: place[1], behavior: "instant" }); };
          takePlace();
          addEventListener("load", () => {
            takePlace();
            requestAnimationFrame(() => { takePlace(); history.scrollRestoration = "auto"; });
          });
        })();
        """;

    /// <param name="html">The page.</param>
    /// <param name="version">The build it is of.</param>
    /// <param name="findings">Whether it stands in for a page that could not be built.</param>
    public static string Inject(string html, string version, bool findings = false)
    {
        var tag = $"<script src=\"{ScriptPath}\" data-version=\"{version}\"{(findings ? " data-findings=\"1\"" : "")}></script>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + tag : html.Insert(end, tag);
    }
}
