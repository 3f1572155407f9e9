using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>The package of the library, as <c>dotnet pack</c> makes it, with nothing in it that depends on when or where it was made.</summary>
/// <param name="Version">The library's version.</param>
/// <param name="Bytes">The content of the .nupkg file.</param>
public sealed record CorePackage(string Version, byte[] Bytes)
{
    /// <summary>Its id.</summary>
    public const string Id = "NeuronDocs.Core";

    /// <summary>The folder of its project.</summary>
    public const string Project = $"src/{Id}";

    private const string Folder = $"{Project}/obj/take-home";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // The commit and the symbols would differ between two copies of the same sources; analyzers say nothing about the package.
    private static readonly string[] Options =
    [
        "-p:DebugType=none", "-p:IncludeSymbols=false", "-p:EmbedUntrackedSources=false", "-p:ContinuousIntegrationBuild=false", "-p:PublishRepositoryUrl=false",
        "-p:EnableSourceControlManagerQueries=false", "-p:IncludeSourceRevisionInInformationalVersion=false", "-p:RunAnalyzers=false",
    ];

    private static readonly string[] Inputs =
        [Project, "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json"];

    /// <summary>The name of its file.</summary>
    public string File => $"{Id}.{Version}.nupkg";

    /// <summary>The SHA-256 of its bytes.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Whether the repository has the library. One without it offers no folders to take home.</summary>
    /// <param name="root">The repository.</param>
    public static bool IsMadeIn(string root) => System.IO.File.Exists(Path.Combine(root, Project, $"{Id}.csproj"));

    /// <summary>Packs the library unless that was done before from the same sources. Processes that ask at the same time wait for each other.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="progress">Told once, if there is something to pack.</param>
    /// <param name="findings">Gets one finding if it cannot be packed.</param>
    /// <param name="memory">Knows the hashes of files that did not change; null reads them all.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The package; null after a finding, and where there is no library.</returns>
    public static async Task<CorePackage?> EnsureAsync(string root, Action<BuildStep>? progress, FindingList findings, BuildMemory? memory = null, CancellationToken cancellation = default)
    {
        if (!IsMadeIn(root)) return null;
        var folder = Path.Combine(root, Folder);
        var guard = new GuardedFolder($"{folder}.lock", Path.Combine(folder, "stamp"));
        var result = await guard.EnsureAsync(Stamp(root, memory), () => PackAsync(root, progress, findings, cancellation), Patience, cancellation);
        if (result == GuardedResult.Busy) findings.Add("package-busy", $"Another process has been packing {Project} for {Patience.TotalMinutes} minutes.");
        if (result is GuardedResult.Busy or GuardedResult.Failed) return null;
        var file = Directory.GetFiles(folder, "*.nupkg").Single();
        return new CorePackage(Path.GetFileNameWithoutExtension(file)[(Id.Length + 1)..], await System.IO.File.ReadAllBytesAsync(file, cancellation));
    }

    /// <summary>For builds that follow one another.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="memory">That of the builds.</param>
    /// <param name="made">Called when a newer package is there or could not be made.</param>
    public static Following<CorePackage> Follow(string root, BuildMemory memory, Action made) =>
        new(() => IsMadeIn(root) ? Stamp(root, memory) : null, (findings, cancellation) => EnsureAsync(root, null, findings, cancellation: cancellation), made);

    private static string Stamp(string root, BuildMemory? memory) => InputStamp.Of(root, Inputs, also: string.Join(' ', Options), memory: memory);

    private static async Task<bool> PackAsync(string root, Action<BuildStep>? progress, FindingList findings, CancellationToken cancellation)
    {
        progress?.Invoke(new BuildStep("Packing the library"));
        var folder = Path.Combine(root, Folder);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        // What a reader built of the library, in whichever configuration, stays as it is.
        var build = Path.Combine(folder, "build");
        // A comma or a semicolon would end the property.
        var artifacts = build.Replace(",", "%2c", StringComparison.Ordinal).Replace(";", "%3b", StringComparison.Ordinal);
        string[] arguments = ["pack", Project, "-c", "Release", $"-p:ArtifactsPath={artifacts}", .. Options];
        if (!await DotnetCommand.BuildsAsync(root, arguments, findings, cancellation)) return false;
        foreach (var file in Directory.GetFiles(Path.Combine(build, "package"), "*.nupkg", SearchOption.AllDirectories))
            await System.IO.File.WriteAllBytesAsync(Path.Combine(folder, Path.GetFileName(file)), Fixed(file), cancellation);
        Directory.Delete(build, recursive: true);
        return true;
    }

    // NuGet reads the .nuspec; the parts of the Open Packaging Conventions beside it carry a random name and the user's.
    private static byte[] Fixed(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return FixedZip.Of([.. zip.Entries
            .Where(entry => entry.FullName != "[Content_Types].xml" && !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal) && !entry.FullName.StartsWith("package/", StringComparison.Ordinal))
            .Select(entry => new ZippedFile(entry.FullName, Read(entry)))]);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        // Compiler and NuGet end lines as the system does.
        return Path.GetExtension(entry.Name) is ".nuspec" or ".xml" or ".md"
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal))
            : bytes.ToArray();
    }
}
