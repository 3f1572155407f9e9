using System.Runtime.CompilerServices;
using EmptyFiles;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares text with the verified file beside the test. Stands in for Verify.Xunit, call for call and file for file.</summary>
public static class Verifier
{
    /// <summary>Verifies a text.</summary>
    public static SettingsTask Verify(string? target, string extension = "txt", VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        if (!FileExtensions.IsTextExtension(extension))
            throw new ArgumentException($"'{extension}' is not the extension of a text file.", nameof(extension));
        return new SettingsTask(settings, chosen => Snapshot(sourceFile, chosen).VerifyAsync(ReceivedText.Of(target, sourceFile), extension, chosen.AcceptsEverything));
    }

    /// <summary>Verifies the text in a file, under the file's own extension.</summary>
    public static SettingsTask VerifyFile(string path, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file to verify at {path}.", path);
        if (!FileExtensions.IsTextFile(path))
            throw new ArgumentException($"Only text files are verified here, and {path} is not one.", nameof(path));
        return new SettingsTask(settings, async chosen => await Snapshot(sourceFile, chosen)
            .VerifyAsync(ReceivedText.Of(await File.ReadAllTextAsync(path).ConfigureAwait(false), sourceFile), Path.GetExtension(path)[1..], chosen.AcceptsEverything)
            .ConfigureAwait(false));
    }

    private static Snapshot Snapshot(string sourceFile, VerifySettings settings)
    {
        var prefix = SnapshotName.Prefix(sourceFile, settings, UseVerifyAttribute.Current);
        if (settings.RequiresUniquePrefix)
            UniquePrefix.Claim(prefix);
        return new Snapshot(prefix);
    }
}
