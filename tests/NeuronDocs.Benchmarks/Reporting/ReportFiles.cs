using System.Runtime.CompilerServices;

namespace NeuronDocs.Benchmarks;

/// <summary>The committed report, beside the sources.</summary>
internal static class ReportFiles
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Here()))!, "report");

    public static string Json { get; } = Path.Combine(Folder, "report.json");

    public static string Text { get; } = Path.Combine(Folder, "report.md");

    public static Report? Read() => File.Exists(Json) ? Report.Parse(File.ReadAllText(Json)) : null;

    public static void Write(Report report)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Json, report.ToJson());
        File.WriteAllText(Text, Markdown.Of(report));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
