namespace NeuronDocs.Site.Tests;

public class CommandLineTests
{
    [Fact]
    public async Task Help_names_every_command_with_an_example_of_use_but_not_the_internal_verb()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal(0, run.ExitCode);
        foreach (var command in new[] { "build", "serve", "check", "run", "accept", "cite" })
        {
            Assert.Contains($"\n  {command} ", run.Out, StringComparison.Ordinal);
            Assert.Contains($"\n  neurondocs {command}", run.Out, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("run-here", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biuld", "Did you mean 'build'?")]
    [InlineData("build --outptu x", "Did you mean '--output'?")]
    [InlineData("serve --port many", "A port is a number from 0 to 65535, not 'many'.")]
    [InlineData("serve --port 65536", "A port is a number from 0 to 65535, not '65536'.")]
    [InlineData("serve --port -1", "A port is a number from 0 to 65535, not '-1'.")]
    [InlineData("serve --port", "--port")]
    [InlineData("check --root /no/such/folder", "The folder '/no/such/folder' of --root does not exist.")]
    [InlineData("", "Required command")]
    public async Task Wrong_usage_says_what_is_wrong_on_the_error_stream_and_ends_with_2(string arguments, string message)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task A_root_without_docfx_json_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("check", "--root", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no docfx.json in the folder", run.Error, StringComparison.Ordinal);
    }
}
