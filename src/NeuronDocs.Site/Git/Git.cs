using System.ComponentModel;
using System.Diagnostics;

namespace NeuronDocs.Site;

/// <summary>
/// Calls the git that made the clone. A library would bring native code for every platform to answer one question, and its log of names is far slower; where
/// there is no git there is no history to ask about.
/// </summary>
internal static class Git
{
    /// <summary>What git answers, line by line; null when there is no git or it has no answer.</summary>
    public static List<string>? Lines(string root, params string[] arguments)
    {
        List<string> lines = [];
        return Read(root, line =>
        {
            lines.Add(line);
            return true;
        }, arguments) ? lines : null;
    }

    /// <summary>Gives git's answer to <paramref name="take"/> until that says it has enough.</summary>
    /// <returns>Whether git answered.</returns>
    public static bool Read(string root, Func<string, bool> take, params string[] arguments)
    {
        // Paths as they are; and nothing that the repository's own configuration would have git run.
        var start = new ProcessStartInfo("git", ["-C", root, "-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            git.StandardInput.Close();
            while (git.StandardOutput.ReadLine() is { } line)
            {
                if (take(line)) continue;
                git.Kill();
                return true;
            }

            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
