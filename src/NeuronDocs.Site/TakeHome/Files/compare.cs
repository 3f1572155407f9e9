// Runs each example at or below this file and compares what it prints with its expected.txt, byte for byte; line ends count as the same.
// Exit code 0: all identical. 1: something differs or fails.
#:property PublishAot=false
#:property InvariantGlobalization=true
using System.Diagnostics;
using System.Text;

internal static class Compare
{
#if PROJECT
    // Beside a project "dotnet run compare.cs" runs the project, with the name as an argument. Names are in full: a function of the program may be called Path.
    [global::System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Start()
    {
        var arguments = global::System.Environment.GetCommandLineArgs();
        if (arguments.Length < 2 || !arguments[1].EndsWith("compare.cs")) return;
        using var process = global::System.Diagnostics.Process.Start(global::System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["run", "--file", arguments[1]]);
        process.WaitForExit();
        global::System.Environment.Exit(process.ExitCode);
    }
#else
    private static int Main()
    {
        var folders = Directory.GetFiles(Here(), "expected.txt", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal).ToList();
        var identical = folders.Count(IsIdentical);
        if (folders.Count != 1) Console.WriteLine($"{identical} of {folders.Count} examples are identical.");
        return folders.Count > 0 && identical == folders.Count ? 0 : 1;
    }

    private static bool IsIdentical(string folder)
    {
        var program = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, "*.csproj").Single()) + ".cs";
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["run", "--file", program])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.Latin1, // One character a byte.
        };
        using var process = Process.Start(start)!;
        var printed = Lines(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        var expected = Lines(File.ReadAllText(Path.Combine(folder, "expected.txt"), Encoding.Latin1));
        var same = printed.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        var verdict = process.ExitCode != 0 ? $"it failed with exit code {process.ExitCode}"
            : same == Math.Max(printed.Length, expected.Length) ? null
            : $"line {same + 1} differs\n  expected: {expected.ElementAtOrDefault(same) ?? "(no such line)"}\n  printed:  {printed.ElementAtOrDefault(same) ?? "(no such line)"}";
        Console.WriteLine($"{program}: {verdict ?? $"identical, {expected.Length - 1} lines"}");
        return verdict is null;
    }

    private static string[] Lines(string text) => text.Replace("\r\n", "\n").Split('\n');

    private static string Here() => AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Directory.GetCurrentDirectory();
#endif
}
