namespace NeuronDocs.Site;

/// <summary>Which examples a published playground has.</summary>
/// <param name="Folder">Its folder's name, below the project's obj.</param>
/// <param name="Inputs">What it is made from besides the site's examples, relative to the repository.</param>
/// <param name="Props">An MSBuild file that adds examples, relative to the repository.</param>
public sealed record PlaygroundVariant(string Folder, IReadOnlyList<string> Inputs, string? Props)
{
    /// <summary>The examples of the site.</summary>
    public static readonly PlaygroundVariant Site = new("published", [], null);

    /// <summary>With them, examples that misbehave: for tests of what a page says then.</summary>
    public static readonly PlaygroundVariant WithFaults = new("published-with-faults", ["tests/NeuronDocs.Playground.Faults", "tests/Directory.Build.props"], "tests/NeuronDocs.Playground.Faults/WithFaults.props");
}
