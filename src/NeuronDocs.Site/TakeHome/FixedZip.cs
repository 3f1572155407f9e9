using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip;

namespace NeuronDocs.Site;

/// <summary>A file to be put into a zip.</summary>
/// <param name="Path">Its path in the zip, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Compressed">Whether it is compressed already, so that it is stored as it is.</param>
internal sealed record ZippedFile(string Path, byte[] Bytes, bool Compressed = false);

/// <summary>
/// A zip whose bytes follow from what is in it: the files in ordinal order, each of the same day. It is deflated by managed code, since the framework's
/// deflate is a native library that gives other bytes on other processors and in other versions.
/// </summary>
internal static class FixedZip
{
    private const int Level = 9;

    private static readonly DateTime Day = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static byte[] Of(IEnumerable<ZippedFile> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipOutputStream(bytes) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            zip.SetLevel(Level);
            foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
            {
                var crc = new Crc32();
                crc.Update(file.Bytes);
                zip.PutNextEntry(new ZipEntry(file.Path)
                {
                    DateTime = Day,
                    IsUnicodeText = true,
                    CompressionMethod = file.Compressed ? CompressionMethod.Stored : CompressionMethod.Deflated,
                    Size = file.Bytes.Length,
                    Crc = crc.Value,
                });
                zip.Write(file.Bytes);
                zip.CloseEntry();
            }
        }

        return bytes.ToArray();
    }
}
