using System.Text;

namespace NeuronDocs.Site;

/// <summary>Every text file of the tree is UTF-8: another encoding would be read without complaint, and reach the page as wrong characters.</summary>
internal static class Encodings
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Check(string repositoryRoot, FindingList findings, BuildMemory memory)
    {
        foreach (var file in Files(repositoryRoot)) memory.KeepForNext($"utf8 {file}", memory.Keeps ? memory.Files.Hash(file) : "", findings, found => Check(repositoryRoot, file, found));
    }

    private static bool Check(string repositoryRoot, string file, FindingList findings)
    {
        var bytes = File.ReadAllBytes(Path.Combine(repositoryRoot, file));
        if (FirstWrong(bytes) is not { } wrong) return true;
        var before = Encoding.UTF8.GetString(bytes.AsSpan(0, wrong));
        var place = new Place(file, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        findings.Add("not-utf8", "This is not UTF-8 text; save the file in that encoding.", place);
        return false;
    }

    // A zero byte is valid UTF-8, but only binary files and other encodings have one.
    private static int? FirstWrong(byte[] bytes)
    {
        var zero = Array.IndexOf(bytes, (byte)0);
        try
        {
            Strict.GetCharCount(bytes);
            return zero < 0 ? null : zero;
        }
        catch (DecoderFallbackException e)
        {
            return zero < 0 ? e.Index : Math.Min(zero, e.Index);
        }
    }

    private static IEnumerable<string> Files(string root)
    {
        string[] texts = [".md", ".yml", ".bib", ".cs", ".txt", ".svg"];
        return new[] { "docs", "snippets" }
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(file => texts.Contains(Path.GetExtension(file)) && !file.Split('/').Any(part => part is "bin" or "obj"));
    }
}
