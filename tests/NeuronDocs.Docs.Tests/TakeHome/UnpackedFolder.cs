using System.Diagnostics;
using System.IO.Compression;
using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

/// <summary>A zip unpacked on a machine that has the SDK and nothing else: no network, no package, and a folder above with settings that would break any project.</summary>
internal sealed class UnpackedFolder : IDisposable
{
    private readonly DirectoryInfo above = Directory.CreateTempSubdirectory("neurondocs-take-home-");
    private readonly string folder;

    public UnpackedFolder(TakeHomeFolder zip)
    {
        ZipFile.ExtractToDirectory(new MemoryStream(zip.Zip()), above.FullName);
        folder = Path.Combine(above.FullName, Path.GetFileNameWithoutExtension(zip.Address));
        foreach (var (name, text) in Hostile) File.WriteAllText(Path.Combine(above.FullName, name), text);
    }

    private static Dictionary<string, string> Hostile { get; } = new()
    {
        ["Directory.Build.props"] = "<Project><Import Project=\"missing.props\" /></Project>",
        ["Directory.Build.targets"] = "<Project><Import Project=\"missing.targets\" /></Project>",
        ["Directory.Packages.props"] = "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>",
        ["global.json"] = "{ \"sdk\": { \"version\": \"1.0.0\", \"rollForward\": \"disable\" } }",
        ["nuget.config"] = "<configuration><packageSources><add key=\"far\" value=\"https://127.0.0.1:9/\" /></packageSources><packageSourceMapping><packageSource key=\"far\"><package pattern=\"*\" /></packageSource></packageSourceMapping></configuration>",
        [".editorconfig"] = "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = error\n",
    };

    public string PathOf(string name) => Path.Combine(folder, name);

    public async Task<CapturedProcess> DotnetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        foreach (var name in new[] { "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy" }) start.Environment[name] = "http://127.0.0.1:9";
        foreach (var name in new[] { "NO_PROXY", "no_proxy" }) start.Environment.Remove(name);
        var home = Directory.CreateDirectory(Path.Combine(above.FullName, "home")).FullName;
        foreach (var name in new[] { "HOME", "USERPROFILE", "LOCALAPPDATA", "DOTNET_CLI_HOME" }) start.Environment[name] = home;
        start.Environment["NUGET_PACKAGES"] = Path.Combine(home, "packages");
        start.Environment["DOTNET_NOLOGO"] = start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // No build outlives the folder, nor keeps the output open whose end is waited for.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return await CapturedProcess.RunAsync(start) ?? throw new InvalidOperationException("There is no dotnet on the path.");
    }

    public void Dispose() => above.Delete(recursive: true);
}
