using System.Globalization;
using System.Text;
using DiffEngine;

namespace VerifyXunit;

/// <summary>The files of one verification, from the received file of the last run to the verdict of this one.</summary>
internal sealed class Snapshot(string prefix)
{
    private static readonly UTF8Encoding Utf8WithBom = new(encoderShouldEmitUTF8Identifier: true);
    private readonly string _folder = Path.GetDirectoryName(prefix)!;
    private readonly string _name = Path.GetFileName(prefix);

    public async Task VerifyAsync(string text, string extension, bool accept)
    {
        Directory.CreateDirectory(_folder);
        var hadReceived = Remove(Matching("received"));
        var (received, verified) = ($"{prefix}.received.{extension}", $"{prefix}.verified.{extension}");
        var expected = File.Exists(verified) ? ReceivedText.WithLineFeeds(await File.ReadAllTextAsync(verified).ConfigureAwait(false)) : null;
        List<string> unwritten = [.. Matching("verified").Where(file => file != verified)];
        if (expected == text && unwritten.Count == 0)
        {
            if (hadReceived && !DiffRunner.Disabled)
                DiffRunner.Kill(received, verified);
            return;
        }
        if (accept)
        {
            Remove(unwritten);
            await File.WriteAllTextAsync(verified, text, Utf8WithBom).ConfigureAwait(false);
            return;
        }
        if (expected != text)
        {
            await File.WriteAllTextAsync(received, text, Utf8WithBom).ConfigureAwait(false);
            await DiffRunner.LaunchForTextAsync(received, verified).ConfigureAwait(false);
        }
        throw new VerifyException(Message(received, verified, expected, text, unwritten));
    }

    private List<string> Matching(string kind) =>
        [.. Directory.EnumerateFiles(_folder, $"{_name}.{kind}.*"), .. Directory.EnumerateFiles(_folder, $"{_name}#*.{kind}.*")];

    private static bool Remove(List<string> files)
    {
        files.ForEach(File.Delete);
        return files.Count > 0;
    }

    private string Message(string received, string verified, string? expected, string text, List<string> unwritten)
    {
        var message = new StringBuilder().Append("Directory: ").Append(_folder).Append('\n');
        var kind = expected is null ? "New" : "NotEqual";
        var (receivedName, verifiedName) = (Path.GetFileName(received), Path.GetFileName(verified));
        if (expected != text)
            message.Append(CultureInfo.InvariantCulture, $"{kind}:\n  - Received: {receivedName}\n    Verified: {verifiedName}\n");
        if (unwritten.Count > 0)
            message.Append("Delete:\n").AppendJoin("", unwritten.Select(file => $"  - {Path.GetFileName(file)}\n"));
        if (expected != text)
            message.Append(CultureInfo.InvariantCulture, $"\nFileContent:\n\n{kind}:\n\nReceived: {receivedName}\n{text}\n");
        if (expected is not null && expected != text)
            message.Append(CultureInfo.InvariantCulture, $"Verified: {verifiedName}\n{expected}\n");
        return message.ToString();
    }
}
