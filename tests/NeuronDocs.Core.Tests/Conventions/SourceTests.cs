using System.Text.RegularExpressions;

namespace NeuronDocs.Core.Tests;

/// <summary>What keeps the library open: small files, and no place that knows all implementations of something.</summary>
public sealed class SourceTests
{
    private static readonly Dictionary<string, string> Sources = Directory
        .GetFiles(Path.Combine(Repository.Root, "src", "NeuronDocs.Core"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .ToDictionary(path => Path.GetRelativePath(Repository.Root, path), File.ReadAllText);

    public static TheoryData<string> Files => [.. Sources.Keys];

    public static TheoryData<string> OutsideKernels => [.. Sources.Keys.Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "Kernels")];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_file_has_more_than_400_lines(string file) => Assert.InRange(Sources[file].Count(c => c == '\n'), 1, 400);

    /// <summary>A question such as "is it a Tanh?" is a list of concepts in the making: the next one would have to be added to it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_code_asks_which_implementation_it_has(string file)
    {
        var names = string.Join('|', Leaves().Select(type => type.Name));
        Assert.DoesNotMatch(new Regex($@"\b(is|case|not|or|and) ({names})\b(?! =)|typeof\(({names})\)|nameof\(({names})\)|^\s*({names})( \w+)? =>", RegexOptions.Multiline), Code(Sources[file]));
    }

    /// <summary>Whoever reads a formula meets no register, no unchecked reference and no thread; kernels have them all.</summary>
    [Theory]
    [MemberData(nameof(OutsideKernels))]
    public void Only_kernels_use_intrinsics_unchecked_references_and_threads(string file) => Assert.DoesNotMatch(
        @"Runtime\.Intrinsics|\bVector(64|128|256|512)\b|\b(Unsafe|MemoryMarshal|Parallel|ThreadPool|Thread|Task)\.|\bnew (Thread|Task)\b|\bunsafe\b", Code(Sources[file]));

    private static IEnumerable<Type> Leaves() => typeof(Neuron).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: false, IsClass: true } && type.BaseType!.Assembly == type.Assembly);

    private static string Code(string source) => Regex.Replace(source, "//.*", "");
}
