using System.ComponentModel;
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
        var stamp = Path.Combine(modules, ".neurondocs-lock");
        var wanted = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(lockFile, cancellation)));
        if (Matches(stamp, wanted)) return modules;

        Directory.CreateDirectory(Path.Combine(folder, "obj"));
        await using var guard = await AcquireAsync(Path.Combine(folder, "obj", "npm.lock"), cancellation);
        if (guard is null)
        {
            findings.Add("npm-busy", $"Another process has been installing npm packages for {Patience.TotalMinutes} minutes.");
            return null;
        }

        if (Matches(stamp, wanted)) return modules;
        progress?.Invoke(new BuildStep("Installing npm packages"));
        if (await RunAsync(folder, project, cancellation) is { } failure)
        {
            findings.Add("npm-failed", failure);
            return null;
        }

        await File.WriteAllTextAsync(stamp, wanted, cancellation);
        return modules;
    }

    private static bool Matches(string stamp, string wanted) => File.Exists(stamp) && File.ReadAllText(stamp) == wanted;

    // An exclusively opened file is released by the system even when its process dies.
    private static async Task<FileStream?> AcquireAsync(string path, CancellationToken cancellation)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(200, cancellation))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Held by another process: wait.
            }
        }

        return null;
    }

    private static async Task<string?> RunAsync(string folder, string project, CancellationToken cancellation)
    {
        string[] arguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd.exe", ["/c", "npm", .. arguments]) : new ProcessStartInfo("npm", arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(cancellation);
                var errors = await process.StandardError.ReadToEndAsync(cancellation);
                await output;
                await process.WaitForExitAsync(cancellation);
                if (process.ExitCode == 0) return null;
                var reason = errors.Split('\n').FirstOrDefault(l => l.Contains("npm error", StringComparison.Ordinal) && !l.Contains("code", StringComparison.Ordinal));
                return $"'npm ci' in {project} failed with exit code {process.ExitCode}. {reason?.Trim()}".TrimEnd();
            }
            finally
            {
                if (!process.HasExited) process.Kill(entireProcessTree: true);
            }
        }
        catch (Win32Exception)
        {
            return "npm was not found: install Node.js 20 or later, which the formulas of the site need.";
        }
    }
}
