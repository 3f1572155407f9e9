using NeuronDocs.Cli;

namespace NeuronDocs.Site.Tests;

public class RepositoryRootTests
{
    [Fact]
    public void The_nearest_folder_above_with_a_docfx_json_is_the_root()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docfx.json", "{}");
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "docs", "neuron")).FullName;

        Assert.Equal(folder.Path, RepositoryRoot.Find(null, inner));
        folder.Write("docs/docfx.json", "{}");
        Assert.Equal(Path.Combine(folder.Path, "docs"), RepositoryRoot.Find(null, inner));
    }

    [Fact]
    public void A_given_root_is_taken_from_the_current_folder_and_not_searched_above()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docfx.json", "{}");
        Directory.CreateDirectory(Path.Combine(folder.Path, "docs"));

        Assert.Equal(folder.Path, RepositoryRoot.Find("..", Path.Combine(folder.Path, "docs")));
        Assert.Equal(2, Assert.Throws<CommandFailure>(() => RepositoryRoot.Find("docs", folder.Path)).ExitCode);
    }
}
