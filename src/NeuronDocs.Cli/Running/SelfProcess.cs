using System.Diagnostics;

namespace NeuronDocs.Cli;

/// <summary>Starts this very command again as a child process.</summary>
internal static class SelfProcess
{
    public static ProcessStartInfo StartInfo(params IEnumerable<string> arguments)
    {
        var (program, first) = Invocation();
        var start = new ProcessStartInfo(program) { UseShellExecute = false };
        foreach (var argument in first.Concat(arguments)) start.ArgumentList.Add(argument);
        return start;
    }

    // Started as "neurondocs" the process is the command; as "dotnet neurondocs.dll", or inside a test host, it is not.
    private static (string Program, string[] First) Invocation()
    {
        var process = Environment.ProcessPath;
        return Path.GetFileNameWithoutExtension(process) == "neurondocs"
            ? (process!, [])
            : (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(SelfProcess).Assembly.Location]);
    }
}
