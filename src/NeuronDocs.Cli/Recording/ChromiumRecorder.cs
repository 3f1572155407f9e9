using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>Runs every example in the worker that readers have, in the Chromium of this machine: a page starts it and posts what it says.</summary>
internal static class ChromiumRecorder
{
    private const string Page = "<!DOCTYPE html><html lang=\"en\"><title>Recording</title><script type=\"module\" src=\"/record.mjs\"></script></html>";

    // One message after the other, so that they arrive in their order.
    private const string Script = """
        const ids = await (await fetch("/record.json")).json();
        const worker = new Worker("/worker.mjs#record", { type: "module" });
        let sent = Promise.resolve();
        const send = message => sent = sent.then(() => fetch("/record", { method: "POST", body: JSON.stringify(message) }));
        worker.onerror = event => send({ type: "failed", message: event.message });
        worker.onmessage = ({ data }) => { if (!["loading", "ready", "output"].includes(data.type)) send(data); };
        ids.forEach((id, run) => worker.postMessage({ type: "run", run, id }));
        """;

    /// <summary>The browser of this machine, or null.</summary>
    public static string? Executable { get; } = new[] { Environment.GetEnvironmentVariable("NEURONDOCS_CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(File.Exists);

    // Many times what all of them take.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(6);

    /// <summary>The record of the browser; null where there is none.</summary>
    public static async Task<PlatformRecord?> RecordAsync(PlaygroundApp app, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (Executable is null) return null;
        var version = (await CapturedProcess.RunAsync(new ProcessStartInfo(Executable, ["--version"]), cancellation))!.Output.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => char.IsDigit(word[0]));
        var messages = Channel.CreateUnbounded<string>();
        await using var server = new SiteServer(new SiteFiles(app.Folder), status: null, own: context => AnswerAsync(context, ids, messages.Writer));
        await server.StartAsync(0);

        var profile = Directory.CreateTempSubdirectory("neurondocs-chromium-");
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(TimeLimit);
        var browser = CapturedProcess.RunAsync(new ProcessStartInfo(Executable, ["--headless=new", "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-background-networking", "--disable-sync", $"--user-data-dir={profile.FullName}", $"{server.Address}record.html"]), end.Token);
        try
        {
            var runs = new List<WebAssemblyRun>();
            while (runs.Count < ids.Count) runs.Add(RunOf(await messages.Reader.ReadAsync(end.Token)));
            return WebAssemblyRun.Record("webassembly-chromium", "WebAssembly in Chromium", $"Chromium {version}", runs);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new CommandFailure(ExitCode.Findings, $"Chromium had not run all examples after {TimeLimit.TotalMinutes} minutes.");
        }
        finally
        {
            await end.CancelAsync();
            await browser.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            profile.Delete(recursive: true);
        }
    }

    private static WebAssemblyRun RunOf(string json)
    {
        using var message = JsonDocument.Parse(json);
        return message.RootElement.GetProperty("type").GetString() == "done"
            ? WebAssemblyRun.Of(message.RootElement.GetProperty("result").GetRawText())
            : throw new CommandFailure(ExitCode.Findings, $"Chromium could not run the examples: {message.RootElement.GetProperty("message").GetString()}");
    }

    private static async Task<bool> AnswerAsync(HttpContext context, IReadOnlyList<string> ids, ChannelWriter<string> messages)
    {
        var (type, text) = context.Request.Path.Value switch
        {
            "/record.html" => ("text/html; charset=utf-8", Page),
            "/record.mjs" => ("text/javascript; charset=utf-8", Script),
            "/record.json" => ("application/json", JsonSerializer.Serialize(ids)),
            "/record" => ("text/plain", ""),
            _ => (null, null),
        };
        if (text is null) return false;
        if (text.Length == 0) await messages.WriteAsync(await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted), context.RequestAborted);
        context.Response.ContentType = type;
        await context.Response.WriteAsync(text, context.RequestAborted);
        return true;
    }
}
