using System.Text.Encodings.Web;
using System.Text.Json;

namespace NeuronDocs.Site;

/// <summary>What all examples gave on one platform, as <c>neurondocs record</c> wrote it when they ran there.</summary>
/// <param name="Id">Its short name, and that of its file: <c>linux-x64-256</c>.</param>
/// <param name="Platform">What it is, in words.</param>
/// <param name="Runtime">The version of .NET that ran, and of what it ran in.</param>
/// <param name="Recorded">The day, UTC.</param>
/// <param name="Examples">The <see cref="RunHash"/> of each example by its id.</param>
public sealed record PlatformRecord(string Id, string Platform, string Runtime, string Recorded, SortedDictionary<string, string> Examples)
{
    /// <summary>Where the records lie.</summary>
    public const string Folder = "evidence";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file, relative to the repository.</summary>
    public string File => $"{Folder}/{Id}.json";

    /// <summary>The records of a repository by their ids. One that cannot be read is a finding.</summary>
    public static IReadOnlyList<PlatformRecord> LoadAll(string repositoryRoot, FindingList findings)
    {
        var folder = Path.Combine(repositoryRoot, Folder);
        if (!Directory.Exists(folder)) return [];
        return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => Load(path, findings)).OfType<PlatformRecord>()];
    }

    /// <summary>The text of the file.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Form) + "\n";

    private static PlatformRecord? Load(string path, FindingList findings)
    {
        var file = $"{Folder}/{Path.GetFileName(path)}";
        try
        {
            var record = JsonSerializer.Deserialize<PlatformRecord>(System.IO.File.ReadAllText(path), Form);
            if (record is { Id: not null, Platform: not null, Runtime: not null, Recorded: not null, Examples: not null } && record.File == file) return record;
            findings.Add("record", "A record has id, platform, runtime, recorded and examples, and its id is its file's name; 'neurondocs record' writes it.", new Place(file, 1, 1));
        }
        catch (JsonException error)
        {
            findings.Add("record", $"Invalid JSON: {error.Message}", new Place(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1));
        }

        return null;
    }
}
