namespace NeuronDocs.Site.Tests;

public sealed class PlaygroundManifestTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("neurondocs-manifest-").FullName;

    public PlaygroundManifestTests()
    {
        Add("worker.mjs", "worker");
        Add("_framework/b.wasm", "bb");
    }

    [Fact]
    public void Every_file_is_listed_once_by_name_with_its_sizes_and_copies_are_not()
    {
        PlaygroundManifest.Of(folder).Write(folder);
        var manifest = PlaygroundManifest.Of(folder);
        Assert.Equal([new("_framework/b.wasm", 2, 3, 4), new PlaygroundFile("worker.mjs", 6, 7, 8)], manifest.Files);
        Assert.Equal(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
            manifest.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_written_is_read()
    {
        var manifest = PlaygroundManifest.Of(folder);
        manifest.Write(folder);
        var read = PlaygroundManifest.Read(folder);
        Assert.Equal(manifest.Hash, read.Hash);
        Assert.Equal(manifest.Files, read.Files);
    }

    [Fact]
    public void Another_byte_in_any_file_or_copy_is_another_hash()
    {
        var before = PlaygroundManifest.Of(folder).Hash;
        File.WriteAllText(Path.Combine(folder, "worker.mjs.br"), "other..");
        Assert.NotEqual(before, PlaygroundManifest.Of(folder).Hash);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Add(string name, string text)
    {
        var full = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        File.WriteAllText($"{full}.br", $"{text}b");
        File.WriteAllText($"{full}.gz", $"{text}gz");
    }
}
