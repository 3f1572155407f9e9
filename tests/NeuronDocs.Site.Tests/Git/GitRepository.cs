using System.Diagnostics;

namespace NeuronDocs.Site.Tests;

/// <summary>A test repository that git knows, with the author's clock in another zone.</summary>
internal static class GitRepository
{
    public static void Init(TestRepository repository)
    {
        Run(repository.Root, "2030-01-01T00:00:00Z", "init", "--quiet", "--initial-branch=main");
        repository.Write(".gitignore", "_site/\nsrc/\n");
    }

    public static void Commit(TestRepository repository, string date)
    {
        Run(repository.Root, date, "add", "--all");
        Run(repository.Root, date, "commit", "--quiet", "--message", "A change");
    }

    public static void Run(string folder, string date, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false", .. arguments]);
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        (start.Environment["GIT_AUTHOR_DATE"], start.Environment["GIT_COMMITTER_DATE"]) = (date, date);
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
