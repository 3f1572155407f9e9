using NeuronDocs.Cli;

namespace NeuronDocs.Browser.Tests;

/// <summary>Where the browser of these tests is. It is the system's own; nothing is downloaded.</summary>
internal static class Chromium
{
    /// <summary>The executable, or null where there is none.</summary>
    public static string? Path { get; } = ChromiumRecorder.Executable;

    /// <summary>Why browser tests are left out here; null when they run. Where a browser is required they run, and fail without one.</summary>
    public static string? SkipReason { get; } = Path is null && Environment.GetEnvironmentVariable("NEURONDOCS_BROWSER") != "required"
        ? "There is no Chromium: install it (Debian: apt-get install chromium) or name the executable in NEURONDOCS_CHROMIUM."
        : null;

    public static string[] Flags { get; } =
    [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-domain-reliability",
        "--disable-sync",
        "--disable-gpu",
        "--no-first-run",
    ];
}
