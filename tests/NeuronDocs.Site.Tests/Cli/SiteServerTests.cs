using System.Net;
using System.Net.Sockets;
using NeuronDocs.Cli;

namespace NeuronDocs.Site.Tests;

public sealed class SiteServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public SiteServerTests()
    {
        folder.Write("secret.txt", "outside");
        folder.Write("_site/index.html", "<html><body><p>Home</p></body></html>");
        folder.Write("_site/neuron/index.html", "<html><body><p>Neuron</p></body></html>");
        folder.Write("_site/404.html", "<html><body><p>Nothing here</p></body></html>");
        folder.Write("_site/public/site.css", "p{}");
        folder.Write("_site/public/app.wasm", "wasm");
        folder.Write("_site/public/app.wasm.br", "not asked for here");
        folder.Write("_site/playground/01234567/a.wasm", "plain");
        folder.Write("_site/playground/01234567/a.wasm.br", "brotli");
        folder.Write("_site/playground/01234567/a.wasm.gz", "gz");
        folder.Write("_site/live/01234567/live.mjs", "export {};");
        folder.Write("_site/.hidden/key.txt", "hidden");
    }

    [Theory]
    [InlineData("", 200, "text/html; charset=utf-8", "Home")]
    [InlineData("neuron/", 200, "text/html; charset=utf-8", "Neuron")]
    [InlineData("neuron/index.html", 200, "text/html; charset=utf-8", "Neuron")]
    [InlineData("public/site.css", 200, "text/css; charset=utf-8", "p{}")]
    [InlineData("public/app.wasm", 200, "application/wasm", "wasm")]
    [InlineData("nowhere.html", 404, "text/html; charset=utf-8", "Nothing here")]
    public async Task Files_come_with_their_type_and_a_missing_page_with_the_sites_own_404(string path, int code, string type, string content)
    {
        await using var server = await StartAsync();
        using var response = await client.GetAsync(new Uri(server.Address, path));

        Assert.Equal(code, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Contains(content, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip, deflate, br", "br", "brotli")]
    [InlineData("gzip", "gzip", "gz")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip", "gz")]
    [InlineData("br;q=0.0", null, "plain")]
    [InlineData("identity", null, "plain")]
    [InlineData("", null, "plain")]
    public async Task The_playground_is_sent_as_the_compressed_copy_that_the_browser_accepts(string accepted, string? encoding, string content)
    {
        await using var server = await StartAsync();
        using var response = await GetAsync(server, "playground/01234567/a.wasm", accepted);

        Assert.Equal("application/wasm", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(encoding is null ? [] : [encoding], response.Content.Headers.ContentEncoding);
        Assert.Equal("Accept-Encoding", string.Join(", ", response.Headers.Vary));
        Assert.Equal(content, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("playground/01234567/a.wasm", true)]
    [InlineData("live/01234567/live.mjs", true)]
    [InlineData("public/app.wasm", false)]
    [InlineData("live/01234567/none.mjs", false)]
    public async Task What_has_its_hash_in_its_address_is_kept_for_ever_and_nothing_else_is(string path, bool kept)
    {
        await using var server = await StartAsync();
        using var response = await GetAsync(server, path, "br");
        Assert.Equal(kept ? "public, max-age=31536000, immutable" : "no-cache", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Elsewhere_a_file_is_sent_as_it_is()
    {
        await using var server = await StartAsync();
        using var response = await GetAsync(server, "public/app.wasm", "br");
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal("wasm", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_sent_to_the_address_with_it()
    {
        await using var server = await StartAsync();
        using var response = await client.GetAsync(new Uri(server.Address, "neuron?a=1"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/neuron/?a=1", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/neuron/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/%5c..%5csecret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/link/secret.txt")]
    [InlineData("/.hidden/key.txt")]
    public async Task No_path_leads_out_of_the_folder_or_to_hidden_files(string path)
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "_site", "link"), folder.Path);
        await using var server = await StartAsync();

        // A raw request: HttpClient would tidy the path first.
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        var answer = await new StreamReader(stream).ReadToEndAsync();

        Assert.DoesNotContain("outside", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", answer.Replace(path, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches("^HTTP/1.1 40[04]", answer);
    }

    [Fact]
    public async Task Another_host_name_is_refused_and_so_is_every_method_that_writes()
    {
        await using var server = await StartAsync();
        using var stranger = new HttpRequestMessage(HttpMethod.Get, server.Address) { Headers = { Host = "evil.example" } };
        using var refused = await client.SendAsync(stranger);
        using var post = await client.PostAsync(server.Address, new StringContent(""));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_and_exit_code_1()
    {
        await using var first = await StartAsync();
        var asked = Assert.Throws<CommandFailure>(() => SiteServer.RequireFree(first.Address.Port));
        await using var second = new SiteServer(new SiteFiles(folder.Path), status: null);
        var bound = await Assert.ThrowsAsync<CommandFailure>(() => second.StartAsync(first.Address.Port));

        Assert.Equal(asked.Message, bound.Message);
        Assert.Equal(1, bound.ExitCode);
        Assert.StartsWith($"Port {first.Address.Port} is in use.", bound.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_listens_on_loopback_only()
    {
        await using var server = await StartAsync();
        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(server.Address.Host)));
    }

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    private async Task<HttpResponseMessage> GetAsync(SiteServer server, string path, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, path));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return await client.SendAsync(request);
    }

    private async Task<SiteServer> StartAsync(BuildStatus? status = null)
    {
        var server = new SiteServer(new SiteFiles(Path.Combine(folder.Path, "_site")), status);
        await server.StartAsync(0);
        return server;
    }
}
