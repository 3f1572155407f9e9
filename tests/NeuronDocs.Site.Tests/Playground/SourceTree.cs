namespace NeuronDocs.Site.Tests;

/// <summary>A repository with a playground of which nothing could be published: for what happens before and around that.</summary>
internal sealed class SourceTree : IDisposable
{
    public SourceTree()
    {
        Write("src/NeuronDocs.Playground/NeuronDocs.Playground.csproj", "<Project />");
        Write("snippets/Neuron/WeightedSum.cs", "a");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("neurondocs-sources-").FullName;

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
