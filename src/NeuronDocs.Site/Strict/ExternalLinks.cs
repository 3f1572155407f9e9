using System.Globalization;
using System.Net;

namespace NeuronDocs.Site;

/// <summary>Asks other servers whether what the pages link to is there: a few at once, each and all with a limit of time. Only on request, for the answer is not a matter of the tree.</summary>
public sealed class ExternalLinks
{
    private const int AtOnce = 4;

    /// <summary>How long one address may take.</summary>
    public TimeSpan PerLink { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long all may take together.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Adds a finding at each place of an address that does not answer, or answers that there is nothing.</summary>
    internal async Task CheckAsync(IEnumerable<(string Address, Place Place)> links, FindingList findings, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, MaxAutomaticRedirections = 5, UseCookies = false };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("neurondocs-check/1.0");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Total);
        var places = links.GroupBy(link => link.Address.Split('#')[0], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        await Parallel.ForEachAsync(places, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (group, _) =>
        {
            if (await ProblemAsync(client, group.Key, limit.Token) is not { } problem) return;
            foreach (var (address, place) in group) findings.Add("external-link", $"'{address}' {problem}", place);
        });
        cancellation.ThrowIfCancellationRequested();
    }

    private async Task<string?> ProblemAsync(HttpClient client, string address, CancellationToken limit)
    {
        if (limit.IsCancellationRequested) return "was not asked for: all links together took too long.";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return "is no address.";
        using var own = CancellationTokenSource.CreateLinkedTokenSource(limit);
        own.CancelAfter(PerLink);
        try
        {
            // Many servers answer a HEAD wrongly or not at all: what it denies, a GET may confirm.
            var status = await StatusAsync(client, HttpMethod.Head, uri, own.Token);
            if ((int)status >= 400) status = await StatusAsync(client, HttpMethod.Get, uri, own.Token);
            return (int)status < 400 ? null : string.Create(CultureInfo.InvariantCulture, $"answers {(int)status} {status}.");
        }
        catch (OperationCanceledException)
        {
            return limit.IsCancellationRequested ? "had not answered when the time for all links was over." : string.Create(CultureInfo.InvariantCulture, $"does not answer within {PerLink.TotalSeconds} s.");
        }
        catch (HttpRequestException e)
        {
            return $"cannot be reached: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}.";
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, HttpMethod method, Uri uri, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, uri);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return response.StatusCode;
    }
}
