namespace NeuronDocs.Playground.Tests;

/// <summary>
/// The app as it is published for the browser. Everything it is built from goes to a folder of its own, so that this neither waits for nor disturbs
/// the solution's build; the folder stays, so that a second run publishes only what changed.
/// </summary>
internal static class PublishedApp
{
    private const string Needed = "Node.js 20 or later is needed (https://nodejs.org): WebAssembly runs in it here";

    private static readonly string Folder = Repository.PathOf("tests/NeuronDocs.Playground.Tests/obj/published");

    /// <summary>Publishes the app and runs the named examples in one process, all when none is named.</summary>
    public static async Task<Command> RunAsync(params string[] ids)
    {
        var node = await Command.RunAsync("node", "--version");
        Assert.True(node is not null, $"There is no 'node' on the PATH. {Needed}.");
        Assert.True(Major(node.Output) >= 20, $"{Needed}, and this is {node.Output.Trim()}.");
        // Compressed copies are for a web server. A build server that stayed alive would keep the output open whose end is waited for.
        var published = (await Command.RunAsync(
            "dotnet", "publish", Repository.PathOf("src/NeuronDocs.Playground"), "-c", "Release", "--artifacts-path", Folder, "-p:CompressionEnabled=false", "-nodeReuse:false", "-v", "quiet", "-nologo"))!;
        Assert.True(published.Ending.Length == 0, $"The playground cannot be published. {published.Ending}\n{published.Output}");
        return (await Command.RunAsync("node", [Path.Combine(Folder, "publish", "NeuronDocs.Playground", "release", "wwwroot", "main.mjs"), .. ids]))!;
    }

    // "v20.20.2"
    private static int Major(string version) => int.TryParse(version.TrimStart('v').Split('.')[0], out var major) ? major : 0;
}
