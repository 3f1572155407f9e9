using System.Diagnostics;
using System.Security.Cryptography;

namespace NeuronDocs.Site;

/// <summary>The few packages that builder and browser tests take from npm, installed exactly as the lock file says. The one place that calls npm.</summary>
public static class NpmPackages
{
    private const string SiteProject = "src/NeuronDocs.Site";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>
    /// Runs <c>npm ci</c> unless the installed packages already match the lock file. Processes that build at the same time wait for each other.
    /// </summary>
    /// <param name="root">The repository.</param>
    /// <param name="progress">Told once, if there is something to install.</param>
    /// <param name="findings">Gets one finding if Node.js is missing or npm fails.</param>
    /// <param name="project">The folder of package-lock.json, relative to the repository.</param>
    /// <param name="cancellation">Ends the wait and npm.</param>
    /// <returns>The <c>node_modules</c> folder, or null after a finding.</returns>
    public static async Task<string?> EnsureAsync(string root, Action<BuildStep>? progress, FindingList findings, string project = SiteProject, CancellationToken cancellation = default)
    {
        var folder = Path.Combine(root, project);
        var lockFile = Path.Combine(folder, "package-lock.json");
        if (!File.Exists(lockFile))
        {
            findings.Add("missing-file", $"There is no {project}/package-lock.json.");
            return null;
        }

        var modules = Path.Combine(folder, "node_modules");
        var wanted = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(lockFile, cancellation)));
        var guarded = new GuardedFolder(Path.Combine(folder, "obj", "npm.lock"), Path.Combine(modules, ".neurondocs-lock"));
        var result = await guarded.EnsureAsync(wanted, InstallAsync, Patience, cancellation);
        if (result is GuardedResult.Busy) findings.Add("npm-busy", $"Another process has been installing npm packages for {Patience.TotalMinutes} minutes.");
        return result is GuardedResult.Current or GuardedResult.Filled ? modules : null;

        async Task<bool> InstallAsync()
        {
            progress?.Invoke(new BuildStep("Installing npm packages"));
            if (await FailureAsync(folder, project, cancellation) is not { } failure) return true;
            findings.Add("npm-failed", failure);
            return false;
        }
    }

    private static async Task<string?> FailureAsync(string folder, string project, CancellationToken cancellation)
    {
        string[] arguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd.exe", ["/c", "npm", .. arguments]) : new ProcessStartInfo("npm", arguments);
        start.WorkingDirectory = folder;
        var npm = await CapturedProcess.RunAsync(start, cancellation);
        if (npm is null) return "npm was not found: install Node.js 20 or later, which the formulas of the site need.";
        if (npm.ExitCode == 0) return null;
        var reason = npm.Errors.Split('\n').FirstOrDefault(l => l.Contains("npm error", StringComparison.Ordinal) && !l.Contains("code", StringComparison.Ordinal));
        return $"'npm ci' in {project} failed with exit code {npm.ExitCode}. {reason?.Trim()}".TrimEnd();
    }
}
