using System.IO.Compression;
using System.Text;
using NeuronDocs.Site;

namespace NeuronDocs.Playground.Tests;

/// <summary>The files that a reader's browser loads: all of them are listed, small, and the same from whatever folder they were published.</summary>
[Collection(PublishedApp.OneAtATime)]
public sealed class PublishedFilesTests
{
    private const long Limit = 3_500_000;

    [Fact]
    public async Task Manifest_lists_every_file_with_its_sizes_and_each_copy_unpacks_to_its_file()
    {
        var app = await PublishedApp.EnsureAsync();
        Assert.Equal(
            Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(app.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
            app.Manifest.Names.Order(StringComparer.Ordinal));
        foreach (var file in app.Manifest.Files)
        {
            byte[] plain = Bytes(app, file.Name), br = Bytes(app, $"{file.Name}.br"), gz = Bytes(app, $"{file.Name}.gz");
            Assert.Equal(file, new PlaygroundFile(file.Name, plain.Length, br.Length, gz.Length));
            Assert.True(Unpacked(new BrotliStream(new MemoryStream(br), CompressionMode.Decompress)).AsSpan().SequenceEqual(plain), $"{file.Name}.br is of another file.");
            Assert.True(Unpacked(new GZipStream(new MemoryStream(gz), CompressionMode.Decompress)).AsSpan().SequenceEqual(plain), $"{file.Name}.gz is of another file.");
        }
    }

    [Fact]
    public async Task All_of_it_is_small_and_nothing_in_it_is_for_debugging()
    {
        var files = (await PublishedApp.EnsureAsync()).Manifest.Files;
        Assert.InRange(files.Sum(file => file.Br), 1, Limit);
        Assert.DoesNotContain(files, file => Path.GetExtension(file.Name) is ".pdb" or ".symbols" or ".map" || file.Name.Contains("icudt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_file_names_the_folder_that_it_was_published_from()
    {
        var app = await PublishedApp.EnsureAsync();
        var sources = Repository.PathOf("src/NeuronDocs");
        byte[][] names = [Encoding.UTF8.GetBytes(sources), Encoding.Unicode.GetBytes(sources)];
        Assert.All(app.Manifest.Files, file => Assert.DoesNotContain(names, name => Bytes(app, file.Name).AsSpan().IndexOf(name) >= 0));
    }

    private static byte[] Bytes(PlaygroundApp app, string name) => File.ReadAllBytes(Path.Combine(app.Folder, name));

    private static byte[] Unpacked(Stream packed)
    {
        using var all = new MemoryStream();
        using (packed) packed.CopyTo(all);
        return all.ToArray();
    }
}
