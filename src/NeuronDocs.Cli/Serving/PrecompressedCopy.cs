using Microsoft.AspNetCore.Http;

namespace NeuronDocs.Cli;

/// <summary>Answers with the copy of a file that was compressed beforehand, as good hosts do: brotli rather than gzip, and neither to who did not ask for it.</summary>
internal static class PrecompressedCopy
{
    private static readonly (string Encoding, string Ending)[] Copies = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>The file to send; the answer's headers say how it is encoded.</summary>
    public static string Choose(HttpContext context, string file)
    {
        context.Response.Headers.Vary = "Accept-Encoding";
        foreach (var (encoding, ending) in Copies)
        {
            if (!Accepts(context.Request, encoding) || !File.Exists(file + ending)) continue;
            context.Response.Headers.ContentEncoding = encoding;
            return file + ending;
        }

        return file;
    }

    // "br;q=0" is a refusal; a quality of anything else is not weighed, for the smaller of two accepted copies is always right.
    private static bool Accepts(HttpRequest request, string encoding) => request.Headers.AcceptEncoding
        .SelectMany(header => (header ?? "").Split(',', StringSplitOptions.TrimEntries))
        .Select(item => item.Split(';', StringSplitOptions.TrimEntries))
        .Any(item => string.Equals(item[0], encoding, StringComparison.OrdinalIgnoreCase) && !item.Skip(1).Any(IsZero));

    private static bool IsZero(string parameter) =>
        parameter.StartsWith("q=0", StringComparison.OrdinalIgnoreCase) && parameter.AsSpan(3).TrimStart('.').TrimStart('0').IsEmpty;
}
