using System.Text.Json;

namespace NeuronDocs.Site;

/// <summary>A file of the published playground.</summary>
/// <param name="Name">Its path below the app, with forward slashes.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Br">How large its copy in brotli is.</param>
/// <param name="Gz">How large its copy in gzip is.</param>
public sealed record PlaygroundFile(string Name, long Bytes, long Br, long Gz);

/// <summary>What a published playground consists of: a page learns from it what it will load and how much that is.</summary>
/// <param name="Hash">Stands for all files and goes into the address, which is why they may be cached for ever.</param>
/// <param name="Files">The files, ordered by name; compressed copies and the manifest itself are not listed.</param>
public sealed record PlaygroundManifest(string Hash, IReadOnlyList<PlaygroundFile> Files)
{
    /// <summary>The manifest's own name.</summary>
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Every file to be put on the web, the manifest and the compressed copies included.</summary>
    public IEnumerable<string> Names => Files.SelectMany(file => new[] { file.Name, $"{file.Name}.br", $"{file.Name}.gz" }).Append(FileName);

    /// <summary>The manifest of the files in a folder.</summary>
    public static PlaygroundManifest Of(string folder)
    {
        string[] names = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(name => name != FileName && Path.GetExtension(name) is not (".br" or ".gz"))
            .Order(StringComparer.Ordinal)];
        long SizeOf(string name) => new FileInfo(Path.Combine(folder, name)).Length;
        return new PlaygroundManifest(
            InputStamp.Of(folder, names.SelectMany(name => new[] { name, $"{name}.br", $"{name}.gz" }))[..8],
            [.. names.Select(name => new PlaygroundFile(name, SizeOf(name), SizeOf($"{name}.br"), SizeOf($"{name}.gz")))]);
    }

    /// <summary>The manifest that lies in a folder.</summary>
    public static PlaygroundManifest Read(string folder) => JsonSerializer.Deserialize<PlaygroundManifest>(File.ReadAllText(Path.Combine(folder, FileName)), Form)!;

    /// <summary>Puts it into the folder.</summary>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Form) + "\n");
}
