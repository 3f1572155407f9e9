using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>The files of TakeHome/Files, which every folder that is taken home has as they are or with names filled in.</summary>
internal static class TakeHomeText
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    public static string Of(string name) => Texts.GetOrAdd(name, Read);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(TakeHomeText).Assembly.GetManifestResourceStream($"TakeHome/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
