using System.Text;
using VerifyTests;
using VerifyXunit;

namespace NeuronDocs.Snippets.Tests;

/// <summary>
/// The contract of the verifier, tested through the calls that both the stand-in and the real package have, so that it runs against either.
/// </summary>
public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("verifying").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Name_is_class_and_method()
    {
        Have("VerifierTests.Name_is_class_and_method.verified.txt", "text");
        await Verifier.Verify("text", settings: InFolder());
    }

    [Theory]
    [InlineData("a/b:c", 2)]
    public async Task Parameters_join_the_name(string word, int number)
    {
        Have("VerifierTests.Parameters_join_the_name_word=a-b-c_number=2.verified.txt", "text");
        await Verifier.Verify("text", settings: InFolder()).UseParameters(word, number);
    }

    [Fact]
    public async Task Text_for_parameters_and_method_name_replace_theirs()
    {
        Have("VerifierTests.Renamed_short.verified.txt", "text");
        await Verifier.Verify("text", settings: InFolder()).UseMethodName("Renamed").UseTextForParameters("short");
    }

    [Fact]
    public async Task File_name_replaces_everything_and_may_have_dots()
    {
        Have("Slug.figure.verified.svg", "<svg />");
        await Verifier.Verify("<svg />", "svg", InFolder()).UseFileName("Slug.figure");
    }

    [Fact]
    public async Task Missing_snapshot_fails_and_leaves_what_was_received()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("a\r\nb\rc \n", settings: InFolder()).UseFileName("Missing"));

        Assert.Contains("Missing.received.txt", failure.Message, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a\nb\nc \n")], Bytes("Missing.received.txt"));
        Assert.False(File.Exists(Path.Combine(_folder, "Missing.verified.txt")));
    }

    [Fact]
    public async Task Different_snapshot_fails_and_shows_both()
    {
        Have("Different.verified.txt", "old");
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("new", settings: InFolder()).UseFileName("Different"));

        Assert.Contains("old", failure.Message, StringComparison.Ordinal);
        Assert.Contains("new", failure.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(_folder, "Different.verified.txt")));
    }

    [Fact]
    public async Task Difference_of_case_or_of_the_last_newline_is_a_difference()
    {
        Have("Case.verified.txt", "Text");
        Have("Newline.verified.txt", "text");
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("text", settings: InFolder()).UseFileName("Case"));
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("text\n", settings: InFolder()).UseFileName("Newline"));
    }

    [Fact]
    public async Task Old_received_file_is_removed_when_the_test_passes()
    {
        Have("Passes.received.txt", "earlier");
        Have("Passes.verified.txt", "text");
        await Verifier.Verify("text", settings: InFolder()).UseFileName("Passes");
        Assert.False(File.Exists(Path.Combine(_folder, "Passes.received.txt")));
    }

    [Fact]
    public async Task Snapshot_reads_with_and_without_byte_order_mark()
    {
        File.WriteAllBytes(Path.Combine(_folder, "Marked.verified.txt"), [0xEF, 0xBB, 0xBF, .. "text"u8]);
        File.WriteAllBytes(Path.Combine(_folder, "Plain.verified.txt"), [.. "text"u8]);
        await Verifier.Verify("text", settings: InFolder()).UseFileName("Marked");
        await Verifier.Verify("text", settings: InFolder()).UseFileName("Plain");
    }

    [Fact]
    public async Task Empty_and_null_are_words()
    {
        Have("Empty.verified.txt", "emptyString");
        Have("Null.verified.txt", "null");
        await Verifier.Verify("", settings: InFolder()).UseFileName("Empty");
        await Verifier.Verify((string?)null, settings: InFolder()).UseFileName("Null");
    }

    [Fact]
    public async Task Paths_of_this_machine_are_scrubbed()
    {
        Have("Paths.verified.txt", "{TempPath}x.txt and {ProjectDirectory}y.txt");
        var text = $"{Path.Combine(Path.GetTempPath(), "x.txt")} and {Repository.PathOf("tests/NeuronDocs.Snippets.Tests/y.txt")}";
        await Verifier.Verify(text, settings: InFolder()).UseFileName("Paths");
    }

    [Fact]
    public async Task Prefix_is_used_once_in_a_run_whatever_its_case()
    {
        Have("Once.verified.txt", "text");
        Have("ONCE.verified.txt", "text");
        await Verifier.Verify("text", settings: InFolder()).UseFileName("Once");
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("text", settings: InFolder()).UseFileName("ONCE"));
        Assert.Contains("prefix", failure.Message, StringComparison.OrdinalIgnoreCase);
        await Verifier.Verify("text", settings: InFolder()).UseFileName("Once").DisableRequireUniquePrefix();
    }

    [Fact]
    public async Task File_is_verified_under_its_own_extension()
    {
        Have("source.md", "# Text");
        Have("Copied.verified.md", "# Text");
        await Verifier.VerifyFile(Path.Combine(_folder, "source.md"), InFolder()).UseFileName("Copied");
    }

    [Fact]
    public async Task Accepting_writes_the_snapshot_with_a_byte_order_mark()
    {
        await Verifier.Verify("text", settings: InFolder()).UseFileName("Accepted").AutoVerify();
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "text"u8], Bytes("Accepted.verified.txt"));
    }

    [Fact]
    public void Separator_in_a_file_name_throws() => Assert.ThrowsAny<ArgumentException>(() => new VerifySettings().UseFileName("a/b"));

    private VerifySettings InFolder()
    {
        var settings = new VerifySettings();
        settings.UseDirectory(_folder);
        return settings;
    }

    private void Have(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(true));

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_folder, name));
}
