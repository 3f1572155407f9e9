using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NeuronDocs.Site;

/// <summary>
/// The formulas of earlier runs, in <c>obj/</c>, so that a second build need not start Node.js. They belong to one text of the script: another
/// version of it has another file. Whatever is wrong with the file, the formulas are rendered anew.
/// </summary>
internal sealed class FormulaFile
{
    // Rendering in another way than by the script alone, such as with other options, needs another number here.
    private const int Version = 2;

    private readonly string path;

    public FormulaFile(string root, string script)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)))[..16];
        path = Path.Combine(root, "obj", FormattableString.Invariant($"formulas-{Version}-{hash}.json"));
    }

    /// <summary>What the script made of each formula.</summary>
    public Dictionary<string, string> Read()
    {
        try
        {
            var formulas = File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path)) ?? [] : [];
            return formulas.ContainsValue(null!) ? [] : formulas;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    /// <summary>Another process may write at the same time; either file is whole.</summary>
    public void Write(SortedDictionary<string, string> formulas)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var part = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(part, JsonSerializer.SerializeToUtf8Bytes(formulas));
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be written costs time and nothing else.
        }
    }
}
