using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>What a build wrote to a folder: of each file its content and how it looked from outside.</summary>
/// <param name="Folder">The folder; null for nothing.</param>
internal sealed record WrittenFiles(string? Folder)
{
    public static readonly WrittenFiles None = new((string?)null);

    public ConcurrentDictionary<string, (string Content, Stamp Stamp)> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>How a file looks that still lies in the folder as it was written, with this content; else null.</summary>
    public Stamp? Find(string path, string content) =>
        Folder is not null && Files.TryGetValue(path, out var file) && file.Content == content && Stamp.Of(Path.Combine(Folder, path)) == file.Stamp ? file.Stamp : null;
}
