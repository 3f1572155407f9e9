using System.Globalization;
using System.Runtime.CompilerServices;

namespace NeuronDocs.Snippets.Tests;

/// <summary>Where the tree under test lies, and the culture it is tested under.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static IEnumerable<string> Projects(string folder) => Directory
        .EnumerateFiles(PathOf(folder), "*.csproj", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
        .Order(StringComparer.Ordinal);

    // tests/bit-identical.sh sets this; LANG alone does not decide which culture new threads get.
#pragma warning disable CA2255 // A test assembly is an application of its own.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void UseCultureUnderTest()
    {
        if (Environment.GetEnvironmentVariable("NEURONDOCS_TEST_CULTURE") is { Length: > 0 } name)
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
