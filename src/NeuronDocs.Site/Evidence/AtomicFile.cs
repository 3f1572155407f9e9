using System.Text;

namespace NeuronDocs.Site;

/// <summary>Writes a text file so that a reader sees the old text or the new, never a part; byte order mark and line ends stay as they were.</summary>
public static class AtomicFile
{
    /// <summary>Writes the text unless the file holds it already. Returns whether it wrote.</summary>
    public static bool Write(string path, string text)
    {
        var old = File.Exists(path) ? File.ReadAllBytes(path) : null;
        var hasMark = old is [0xEF, 0xBB, 0xBF, ..];
        if (old is not null && Encoding.UTF8.GetString(old).Contains("\r\n", StringComparison.Ordinal)) text = text.ReplaceLineEndings("\r\n");
        byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
        if (old is not null && old.AsSpan().SequenceEqual(bytes)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            File.WriteAllBytes(part, bytes);
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }

        return true;
    }
}
