using System.Collections.Concurrent;

namespace VerifyXunit;

/// <summary>Two verifications of a run that share their files would overwrite each other's received file; the second one fails.</summary>
internal static class UniquePrefix
{
    private static readonly ConcurrentDictionary<string, byte> Claimed = new(StringComparer.OrdinalIgnoreCase);

    public static void Claim(string prefix)
    {
        if (!Claimed.TryAdd(prefix, 0))
            throw new InvalidOperationException(
                $"The prefix has already been used: {prefix}. Name each snapshot of a run once (UseParameters, UseTextForParameters, UseFileName), or call DisableRequireUniquePrefix.");
    }
}
