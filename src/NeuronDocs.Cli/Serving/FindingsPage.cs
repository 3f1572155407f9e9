using System.Net;
using System.Text;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>What every address shows while the tree has findings: all of them, and nothing that looks like the site.</summary>
internal static class FindingsPage
{
    public static string Of(IReadOnlyList<Finding> findings)
    {
        var count = Report.Count(findings.Count, "finding");
        var items = new StringBuilder();
        foreach (var finding in findings) items.Append(Item(finding));
        return $$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>{{count}} · NeuronDocs</title>
            <link rel="icon" href="data:,">
            <style>
            :root { color-scheme: light dark; --paper: #fbfcfa; --ink: #14213d; --soft: #475569; --line: #c2410c; }
            @media (prefers-color-scheme: dark) { :root { --paper: #12161c; --ink: #e6ebf2; --soft: #a9b5c4; --line: #fb923c; } }
            body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 system-ui, sans-serif; }
            main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
            h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
            ol { list-style: none; margin: 2rem 0 0; padding: 0; }
            li { border-left: .25rem solid var(--line); margin: 0 0 1.25rem; padding: .15rem 0 .15rem 1rem; overflow-wrap: anywhere; }
            li p { margin: 0; }
            code { font: .95em/1.5 ui-monospace, Consolas, monospace; }
            .place, .kind, .note { color: var(--soft); }
            </style>
            </head>
            <body>
            <main>
            <h1>The site was not built: {{count}}</h1>
            <p class="note">This page follows your edits and gives way to the site as soon as they are mended. The last good site is still on disk.</p>
            <ol>
            {{items}}</ol>
            </main>
            </body>
            </html>
            """;
    }

    private static string Item(Finding finding)
    {
        var place = finding.Place is null ? "" : $"<p class=\"place\"><code>{WebUtility.HtmlEncode(finding.Place.ToString())}</code></p>";
        return $"<li>{place}<p>{WebUtility.HtmlEncode(finding.Message)}</p><p class=\"kind\"><code>{WebUtility.HtmlEncode(finding.Code)}</code></p></li>\n";
    }
}
