using System.IO.Compression;
using System.Security.Cryptography;

namespace NeuronDocs.Site.Tests;

public sealed class FixedZipTests
{
    private static readonly ZippedFile[] Files =
    [
        new("a/b.txt", "one line\none line\none line\n"u8.ToArray()),
        new("a/A.txt", []),
        new("a/c.nupkg", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * i))], Compressed: true),
    ];

    [Fact]
    public void It_unpacks_to_what_was_put_in_in_ordinal_order_and_of_one_day()
    {
        using var zip = new ZipArchive(new MemoryStream(FixedZip.Of(Files)));

        Assert.Equal(["a/A.txt", "a/b.txt", "a/c.nupkg"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(2000, 1, 1), entry.LastWriteTime.DateTime));
        foreach (var file in Files)
        {
            using var stream = zip.GetEntry(file.Path)!.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.Equal(file.Bytes, bytes.ToArray());
        }
    }

    // Known bytes, not only the same twice: a machine, a version or a time zone that gives others is found here.
    [Fact]
    public void Its_bytes_are_these_on_every_machine() =>
        Assert.Equal("9618fa19b05052c45f1644fb10cf1f1d51fb9e12", Convert.ToHexStringLower(SHA256.HashData(FixedZip.Of(Files.Reverse())))[..40]);
}
