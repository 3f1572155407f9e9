namespace NeuronDocs.Site;

/// <summary>Which examples a published playground has.</summary>
/// <param name="Folder">Its folder's name, below the project's obj.</param>
/// <param name="Inputs">What it is made from besides the site's examples, relative to the repository.</param>
/// <param name="Options">What <c>dotnet publish</c> is told besides.</param>
public sealed record PlaygroundVariant(string Folder, IReadOnlyList<string> Inputs, IReadOnlyList<string> Options)
{
    /// <summary>The examples of the site.</summary>
    public static readonly PlaygroundVariant Site = new("published", [], []);

    /// <summary>With them, examples that misbehave: for tests of what a page says then.</summary>
    public static readonly PlaygroundVariant WithFaults = new("published-with-faults", ["tests/NeuronDocs.Playground.Faults", "tests/Directory.Build.props"], ["-p:WithFaults=true"]);
}
