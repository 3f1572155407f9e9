using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace NeuronDocs.Core.Tests;

/// <summary>The package as <c>dotnet pack</c> makes it: what a user of the library gets.</summary>
[Trait("Kind", "experiment")]
public sealed class PackageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("neurondocs-package-");

    [Fact]
    public void Has_readme_docs_symbols_no_dependency_and_a_deterministic_build()
    {
        Pack();
        using var package = Open("*.nupkg");
        using var symbols = Open("*.snupkg");

        Assert.Contains("# NeuronDocs.Core", Text(package, "README.md"), StringComparison.Ordinal);
        Assert.Contains("<member name=\"T:NeuronDocs.Core.Neuron\">", Text(package, "lib/net10.0/NeuronDocs.Core.xml"), StringComparison.Ordinal);
        var metadata = XDocument.Parse(Text(package, "NeuronDocs.Core.nuspec")).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName);
        Assert.Equal("README.md", metadata["readme"].Value);
        Assert.Equal("MIT", metadata["license"].Value);
        Assert.DoesNotContain(metadata["dependencies"].Descendants(), element => element.Name.LocalName == "dependency");

        using var assembly = new PEReader(new MemoryStream(Bytes(package, "lib/net10.0/NeuronDocs.Core.dll")));
        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(symbols, "lib/net10.0/NeuronDocs.Core.pdb")));
        var pdb = provider.GetMetadataReader();
        var sources = pdb.Documents.Select(document => pdb.GetString(pdb.GetDocument(document).Name)).ToArray();
        Assert.Contains(sources, source => source.EndsWith("src/NeuronDocs.Core/Neurons/Neuron.cs", StringComparison.Ordinal));
        if (Path.Exists(Path.Combine(Repository.Root, ".git"))) Assert.All(sources, source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Pack()
    {
        var project = Path.Combine(Repository.Root, "src", "NeuronDocs.Core", "NeuronDocs.Core.csproj");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["pack", project, "--no-restore", "-o", folder.FullName, "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }

    private ZipArchive Open(string pattern) => ZipFile.OpenRead(Assert.Single(folder.GetFiles(pattern)).FullName);

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Bytes(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
