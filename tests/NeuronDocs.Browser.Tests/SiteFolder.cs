using NeuronDocs.Cli;

namespace NeuronDocs.Browser.Tests;

/// <summary>The real site in a temporary folder. Collections of tests run beside each other: the first that asks for it builds it, the last that leaves it deletes it.</summary>
internal static class SiteFolder
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static DirectoryInfo? built;
    private static int users;

    /// <summary>Builds it unless somebody uses it already; who has called this calls <see cref="LeaveAsync"/>.</summary>
    /// <returns>The folder, as a full path.</returns>
    public static async Task<string> EnterAsync()
    {
        await Turn.WaitAsync();
        try
        {
            built ??= await BuildAsync();
            users++;
            return built.FullName;
        }
        finally
        {
            Turn.Release();
        }
    }

    public static async Task LeaveAsync()
    {
        await Turn.WaitAsync();
        try
        {
            if (--users > 0) return;
            built!.Delete(recursive: true);
            built = null;
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<DirectoryInfo> BuildAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"neurondocs-browser-{Guid.NewGuid():N}");
        var findings = await SiteBuild.RunAsync(BuiltSite.RepositoryRoot, folder, _ => { }, CancellationToken.None);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
        return new DirectoryInfo(folder);
    }
}
