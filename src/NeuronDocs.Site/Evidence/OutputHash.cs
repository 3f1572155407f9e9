using System.Security.Cryptography;

namespace NeuronDocs.Site;

/// <summary>What a citation knows a verified output by: the SHA-256 of its file, as <c>sha256sum</c> prints it.</summary>
public static class OutputHash
{
    // The same number of digits everywhere, so that a reader can compare a card with a citation.
    private const int Digits = 12;

    public static string Of(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>The beginning that pages and citations show.</summary>
    public static string Shown(string hash) => hash[..Digits];
}
