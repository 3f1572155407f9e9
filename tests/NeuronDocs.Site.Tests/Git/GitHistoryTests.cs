namespace NeuronDocs.Site.Tests;

public sealed class GitHistoryTests : IDisposable
{
    private readonly TestRepository repository = new();

    public GitHistoryTests()
    {
        GitRepository.Init(repository);
        repository.Write("docs/one.md", "# One\n").Write("docs/\u00fcber \u03b7.md", "# Two\n").Write("docs/gone.md", "# Gone\n");
        // Late in the evening of Honolulu it is the next day in UTC.
        GitRepository.Commit(repository, "2031-03-04T23:30:00-10:00");
        File.Delete(Path.Combine(repository.Root, "docs/gone.md"));
        repository.Write("docs/one.md", "# One, changed\n");
        GitRepository.Commit(repository, "2031-05-06T12:00:00Z");
    }

    [Fact]
    public void Each_file_has_the_day_of_its_last_commit_in_UTC()
    {
        Assert.Equal(new DateOnly(2031, 5, 6), Day("docs/one.md"));
        Assert.Equal(new DateOnly(2031, 3, 5), Day("docs/\u00fcber \u03b7.md"));
    }

    [Fact]
    public void A_file_with_changes_that_are_not_committed_has_none_whether_they_are_staged_or_not()
    {
        repository.Write("docs/one.md", "# One, edited\n");
        Assert.Null(Day("docs/one.md"));
        GitRepository.Run(repository.Root, "2031-05-06T12:00:00Z", "add", "--all");
        Assert.Null(Day("docs/one.md"));
        Assert.NotNull(Day("docs/index.md"));
    }

    [Fact]
    public void A_file_that_git_does_not_know_has_none_even_if_one_of_its_name_was_deleted()
    {
        repository.Write("docs/new.md", "# New\n").Write("docs/gone.md", "# Back\n");
        Assert.Null(Day("docs/new.md"));
        Assert.Null(Day("docs/gone.md"));
    }

    [Fact]
    public void A_project_in_a_folder_of_the_work_tree_has_the_days_of_its_files() =>
        Assert.Equal(new DateOnly(2031, 5, 6), GitHistory.Read(Path.Combine(repository.Root, "docs"), ["one.md"]).DayOf("one.md"));

    [Fact]
    public void A_shallow_clone_has_none()
    {
        using var clones = new TemporaryFolder();
        GitRepository.Run(clones.Path, "2031-05-06T12:00:00Z", "clone", "--quiet", "--depth", "1", new Uri(repository.Root).AbsoluteUri, "clone");
        Assert.Null(GitHistory.Read(Path.Combine(clones.Path, "clone"), ["docs/one.md"]).DayOf("docs/one.md"));
    }

    [Fact]
    public void A_folder_without_git_and_a_repository_without_a_commit_have_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.md", "# One\n");
        Assert.Null(GitHistory.Read(folder.Path, ["one.md"]).DayOf("one.md"));
        GitRepository.Run(folder.Path, "2031-05-06T12:00:00Z", "init", "--quiet");
        Assert.Null(GitHistory.Read(folder.Path, ["one.md"]).DayOf("one.md"));
    }

    public void Dispose() => repository.Dispose();

    private DateOnly? Day(string path) => GitHistory.Read(repository.Root, [path, "docs/index.md"]).DayOf(path);
}
