using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NeuronDocs.Site.Tests;

/// <summary>Links to other sites, which here are a server on loopback.</summary>
public sealed class ExternalLinksTests : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly List<string> asked = [];

    public ExternalLinksTests()
    {
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    private string Address => $"http://{listener.LocalEndpoint}";

    [Fact]
    public async Task What_is_gone_or_silent_is_found_and_what_only_refuses_a_HEAD_is_not()
    {
        using var repository = new TestRepository();
        repository.Write("docs/page.md", $"# P\n\n[a]({Address}/there) [b]({Address}/gone#part)\n\n[c]({Address}/no-head) [d]({Address}/silent)\n");
        var findings = new FindingList();
        Assert.Empty(await repository.BuildAsync());
        Assert.Empty(asked);

        await SiteBuilder.BuildAsync(repository.Root, new BuildOptions { External = new ExternalLinks { PerLink = TimeSpan.FromSeconds(1) } }, findings);

        Assert.Equal(
            [
                $"docs/page.md:3:{6 + $"({Address}/there)".Length - 1}: error external-link: '{Address}/gone#part' answers 404 NotFound.",
                $"docs/page.md:5:{6 + $"({Address}/no-head)".Length - 1}: error external-link: '{Address}/silent' does not answer within 1 s.",
            ],
            findings.Sorted().Select(f => f.ToString()));
        lock (asked) Assert.Equal(["GET /gone", "GET /no-head", "HEAD /gone", "HEAD /no-head", "HEAD /silent", "HEAD /there"], asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Together_they_have_a_limit_too()
    {
        var findings = new FindingList();
        await new ExternalLinks { Total = TimeSpan.FromMilliseconds(200) }.CheckAsync([($"{Address}/silent", new Place("a.md", 1, 1))], findings, CancellationToken.None);
        Assert.Equal("external-link", Assert.Single(findings.Sorted()).Code);
    }

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop.Token);
            _ = Task.Run(() => AnswerAsync(client));
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream());
            while (await reader.ReadLineAsync(stop.Token) is { } line)
            {
                var request = string.Join(' ', line.Split(' ')[..2]);
                lock (asked) asked.Add(request);
                while (await reader.ReadLineAsync(stop.Token) is { Length: > 0 }) { }
                if (request.EndsWith("/silent", StringComparison.Ordinal)) await Task.Delay(Timeout.Infinite, stop.Token);
                var status = request.EndsWith("/gone", StringComparison.Ordinal) ? "404 Not Found" : request == "HEAD /no-head" ? "405 Method Not Allowed" : "200 OK";
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"), stop.Token);
            }
        }
    }
}
