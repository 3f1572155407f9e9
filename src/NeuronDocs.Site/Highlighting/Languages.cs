namespace NeuronDocs.Site;

internal static class Languages
{
    public static bool IsCSharp(string language) => language is "csharp" or "cs" or "c#";

    public static string OfFile(string path) => Path.GetExtension(path) switch
    {
        ".cs" => "csharp",
        ".md" => "markdown",
        ".yml" or ".yaml" => "yaml",
        ".json" => "json",
        ".csproj" or ".props" or ".targets" or ".xml" or ".svg" => "xml",
        ".sh" => "bash",
        ".py" => "python",
        _ => "text",
    };
}
