using System.IO.Compression;
using System.Text;

namespace NeuronDocs.Site.Tests;

public sealed class TakeHomeFolderTests : IDisposable
{
    private static readonly CorePackage Package = new("1.2.3", [1, 2, 3]);
    private readonly TestRepository repository = new();

    public TakeHomeFolderTests()
    {
        repository.AddExample();
        repository.Write("snippets/Neuron/Other.cs", File.ReadAllText(Path.Combine(repository.Root, "snippets/Neuron/Sum.cs")).Replace("neuron/sum", "neuron/other", StringComparison.Ordinal).Replace("region sum", "region other", StringComparison.Ordinal).Replace("SumExample", "OtherExample", StringComparison.Ordinal));
        repository.Write("snippets/Neuron/Other.verified.txt", "\uFEFFz = 1\n");
    }

    [Fact]
    public void The_zip_of_an_example_has_all_that_it_needs()
    {
        using var zip = Open(Folders(["neuron/sum"])[0]);

        Assert.Equal(
            ["Directory.Build.props", "README.md", "compare.cs", "expected.txt", "global.json", "nuget.config", "packages/NeuronDocs.Core.1.2.3.nupkg", "sum.cs", "sum.csproj"],
            zip.Entries.Select(entry => entry.FullName["sum/".Length..]));
        var program = Text(zip, "sum/sum.cs");
        Assert.Contains("\n#:package NeuronDocs.Core@1.2.3\n#:property PublishAot=false\n", program, StringComparison.Ordinal);
        Assert.EndsWith("using NeuronDocs.Core;\n\ndouble bias = 0.5;\n\nvar z = 1 - 2 + bias;\nConsole.WriteLine($\"z = {z}\");\n", program, StringComparison.Ordinal);
        Assert.Contains("<Compile Include=\"sum.cs\" />", Text(zip, "sum/sum.csproj"), StringComparison.Ordinal);
        Assert.Contains("Include=\"NeuronDocs.Core\" Version=\"1.2.3\"", Text(zip, "sum/sum.csproj"), StringComparison.Ordinal);
        Assert.Equal("z = -0.5000\nword[a b] = never", Text(zip, "sum/expected.txt"));
        Assert.Equal(2, Text(zip, "sum/README.md").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_zip_of_a_chapter_has_each_example_in_a_folder_and_one_package()
    {
        using var zip = Open(Folders(["neuron/sum", "neuron/other"])[^1]);

        Assert.Equal(
            ["Directory.Build.props", "README.md", "compare.cs", "global.json", "nuget.config", "other/expected.txt", "other/other.cs", "other/other.csproj", "packages/NeuronDocs.Core.1.2.3.nupkg", "sum/expected.txt", "sum/sum.cs", "sum/sum.csproj"],
            zip.Entries.Select(entry => entry.FullName["neuron/".Length..]));
        Assert.Equal("z = 1\n", Text(zip, "neuron/other/expected.txt"));
    }

    [Fact]
    public void A_zip_is_made_again_when_the_package_or_a_file_changed_and_only_then()
    {
        string Key(CorePackage package) => Folders(["neuron/sum"], package)[0].Key;
        var before = Key(Package);
        Assert.Equal(before, Key(new CorePackage("1.2.3", [1, 2, 3])));
        Assert.NotEqual(before, Key(new CorePackage("1.2.3", [1, 2, 4])));
        repository.Write("snippets/Neuron/Sum.verified.txt", "z = 2\n");
        Assert.NotEqual(before, Key(Package));
    }

    [Fact]
    public async Task A_repository_without_the_library_offers_no_zips()
    {
        repository.Write("docs/page.md", TestRepository.Card);
        File.Delete(Path.Combine(repository.Root, "snippets/Neuron/Other.cs"));
        File.Delete(Path.Combine(repository.Root, "snippets/Neuron/Other.verified.txt"));
        Assert.Empty(await repository.BuildAsync());
        Assert.DoesNotContain(".zip", repository.Read("page.html"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(repository.Output, "*.zip", SearchOption.AllDirectories));
    }

    public void Dispose() => repository.Dispose();

    private IReadOnlyList<TakeHomeFolder> Folders(string[] cards, CorePackage? package = null)
    {
        var findings = new FindingList();
        var folders = TakeHomeFiles.Of(Evidence.Load(repository.Root, findings), cards, package ?? Package);
        Assert.Empty(findings.Sorted());
        return folders;
    }

    private static ZipArchive Open(TakeHomeFolder folder) => new(new MemoryStream(folder.Zip()));

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
