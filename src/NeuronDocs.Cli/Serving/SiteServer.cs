using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NeuronDocs.Cli;

/// <summary>
/// Serves one folder on loopback, below a path as the site's host will. With a status it also serves findings and live reload; without one, the files as
/// they are.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="status">What is told of builds; null for none.</param>
/// <param name="basePath">The path below which the files are.</param>
/// <param name="own">Answers a request itself and says whether it did; asked before the files are.</param>
internal sealed class SiteServer(SiteFiles files, BuildStatus? status, string basePath = "/", Func<HttpContext, Task<bool>>? own = null) : IAsyncDisposable
{
    private WebApplication? app;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>Fails with one clear line when the port is taken; asked before the first build, which takes longer.</summary>
    public static void RequireFree(int port)
    {
        if (port == 0) return;
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
        }
        catch (SocketException)
        {
            throw Taken(port);
        }
    }

    /// <summary>Starts to listen; port 0 takes any free one.</summary>
    public async Task StartAsync(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (port == 0) kestrel.Listen(IPAddress.Loopback, 0);
            else kestrel.ListenLocalhost(port);
        });
        builder.Logging.ClearProviders();
        // Another site must not reach this one through a name of its own that points at loopback.
        builder.Services.AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        app = builder.Build();
        app.UseHostFiltering();
        app.Run(AnswerAsync);
        try
        {
            await app.StartAsync();
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            throw Taken(port);
        }

        Address = new Uri(app.Urls.First().TrimEnd('/') + basePath);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
    }

    private static CommandFailure Taken(int port) => new(ExitCode.Findings, $"Port {port} is in use. Choose another with --port, or --port 0 for any free one.");

    private async Task AnswerAsync(HttpContext context)
    {
        // A new site takes the folder's name: for a moment nothing has it.
        for (var wait = 0; wait < 50 && status is { Findings.Count: 0 } && !Directory.Exists(files.Folder); wait++) await Task.Delay(5);
        if (own is null || !await own(context)) await SendAsync(context);
    }

    private Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        var path = request.Path.Value ?? "/";
        if (status is not null && path == LiveReload.ScriptPath) return SendAsync(context, StatusCodes.Status200OK, "text/javascript; charset=utf-8", LiveReload.Script);
        if (status is not null && path == LiveReload.EventsPath) return SendEventsAsync(context, status);

        // As a host does, the root without its slash leads to it; so does the host's own root, which would otherwise be empty here.
        if (!path.StartsWith(basePath, StringComparison.Ordinal) && (path == "/" || path == basePath[..^1]))
        {
            response.Redirect(basePath + request.QueryString);
            return Task.CompletedTask;
        }

        var file = path.StartsWith(basePath, StringComparison.Ordinal) ? files.Find(path[(basePath.Length - 1)..]) : null;
        if (status is { Findings.Count: > 0 } && (file ?? ".html").EndsWith(".html", StringComparison.Ordinal))
        {
            return SendAsync(context, StatusCodes.Status500InternalServerError, SiteFiles.ContentType(".html"), LiveReload.Inject(FindingsPage.Of(status.Findings), status.Version, findings: true));
        }

        if (file is not null) return SendFileAsync(context, StatusCodes.Status200OK, file);
        if (path.StartsWith(basePath, StringComparison.Ordinal) && files.IsFolder(path[(basePath.Length - 1)..]))
        {
            response.Redirect($"{path}/{request.QueryString}");
            return Task.CompletedTask;
        }

        return files.Find("/404.html") is { } missing
            ? SendFileAsync(context, StatusCodes.Status404NotFound, missing)
            : SendAsync(context, StatusCodes.Status404NotFound, "text/plain; charset=utf-8", "There is no page at this address.\n");
    }

    private async Task SendFileAsync(HttpContext context, int code, string file)
    {
        var type = SiteFiles.ContentType(file);
        if (status is not null && type.StartsWith("text/html", StringComparison.Ordinal))
        {
            await SendAsync(context, code, type, LiveReload.Inject(await File.ReadAllTextAsync(file), status.Version));
            return;
        }

        if (files.IsVersioned(file)) context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        if (files.HasCopies(file)) file = PrecompressedCopy.Choose(context, file);

        // Kept by the browser, and asked for each time whether it is still right.
        var info = new FileInfo(file);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{info.Length:x}-{info.LastWriteTimeUtc.Ticks:x}\"");
        context.Response.Headers.ETag = tag;
        if (code == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.StatusCode = code;
        context.Response.ContentType = type;
        await using var content = File.OpenRead(file);
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static Task SendAsync(HttpContext context, int code, string type, string text)
    {
        context.Response.StatusCode = code;
        context.Response.ContentType = type;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static async Task SendEventsAsync(HttpContext context, BuildStatus status)
    {
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        await foreach (var version in status.VersionsAsync(end.Token))
        {
            await context.Response.WriteAsync($"data: {version}\n\n", CancellationToken.None);
            await context.Response.Body.FlushAsync(CancellationToken.None);
        }
    }
}
