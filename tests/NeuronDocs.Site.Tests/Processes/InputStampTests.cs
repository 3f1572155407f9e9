namespace NeuronDocs.Site.Tests;

public sealed class InputStampTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("neurondocs-stamp-").FullName;
    private readonly string before;

    public InputStampTests()
    {
        Write("src/A.cs", "a");
        Write("src/inner/B.cs", "b");
        Write("one.props", "1");
        before = Stamp();
    }

    public static TheoryData<string, string> Changes => new()
    {
        { "src/A.cs", "A" },
        { "src/inner/C.cs", "" },
        { "one.props", "2" },
        { "two.props", "was not there" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_any_input_changes_it(string path, string text)
    {
        Write(path, text);
        Assert.NotEqual(before, Stamp());
    }

    [Fact]
    public void A_file_that_goes_or_is_renamed_changes_it()
    {
        File.Move(Path.Combine(root, "src/A.cs"), Path.Combine(root, "src/Z.cs"));
        var renamed = Stamp();
        File.Delete(Path.Combine(root, "src/Z.cs"));
        Assert.Equal(3, new[] { before, renamed, Stamp() }.Distinct().Count());
    }

    [Fact]
    public void What_tools_write_and_times_do_not()
    {
        Write("src/obj/A.g.cs", "x");
        Write("src/inner/bin/A.dll", "x");
        Write("src/.hidden", "x");
        Write("src/A.txt", "does not matter");
        File.SetLastWriteTimeUtc(Path.Combine(root, "src/A.cs"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(before, Stamp());
    }

    [Fact]
    public void The_border_between_files_counts()
    {
        Write("src/A.cs", "");
        Write("src/inner/B.cs", "ab");
        var one = Stamp();
        Write("src/A.cs", "ab");
        Write("src/inner/B.cs", "");
        Assert.NotEqual(one, Stamp());
    }

    [Fact]
    public void What_else_it_depends_on_counts() => Assert.NotEqual(InputStamp.Of(root, ["src"], also: "Debug"), InputStamp.Of(root, ["src"], also: "Release"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string Stamp() => InputStamp.Of(root, ["src", "one.props", "two.props"], path => !path.EndsWith(".txt", StringComparison.Ordinal));

    private void Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
