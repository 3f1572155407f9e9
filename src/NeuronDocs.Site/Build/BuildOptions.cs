namespace NeuronDocs.Site;

/// <summary>What a build may be told.</summary>
/// <param name="Output">The folder the site is put into; null for the one that docfx.json names. Relative to the current folder.</param>
/// <param name="Progress">Called as the build enters a step, from any thread.</param>
/// <param name="Memory">What earlier builds of the same process left; only what changed since is done again.</param>
/// <param name="BasePath">The path of the site's root on its host; null for the one of the base URL that docfx.json names, or the host's root.</param>
public sealed record BuildOptions(string? Output = null, Action<BuildStep>? Progress = null, BuildMemory? Memory = null, string? BasePath = null)
{
    /// <summary>What else must be finished, and without a finding, before the site is put in place.</summary>
    public Task Check { get; init; } = Task.CompletedTask;

    /// <summary>Gives the examples as a page runs them, for instance <see cref="PlaygroundApp.EnsureAsync"/>; null, or what gives null without a finding, makes a site that runs none.</summary>
    public Func<FindingList, CancellationToken, Task<PlaygroundApp?>>? Playground { get; init; }

    /// <summary>Gives the package of the library that cards are taken home with; null has it packed when its sources have changed.</summary>
    public Func<FindingList, CancellationToken, Task<CorePackage?>>? Package { get; init; }

    /// <summary>Asks other servers for what the pages link to; null leaves them alone.</summary>
    public ExternalLinks? External { get; init; }
}

/// <summary>A step of the build, for whoever waits: "Rendering pages", 3 of 12. Total is 0 where nothing is counted.</summary>
public sealed record BuildStep(string Name, int Done = 0, int Total = 0);

/// <summary>What a build made. <see cref="Output"/> holds the new site only if <see cref="Succeeded"/>; otherwise whatever it held before.</summary>
/// <param name="Succeeded">Whether there was no finding and the new site is in place.</param>
/// <param name="Output">The folder of the site, as a full path.</param>
/// <param name="Pages">How many pages were rendered.</param>
public sealed record BuildResult(bool Succeeded, string Output, int Pages);
