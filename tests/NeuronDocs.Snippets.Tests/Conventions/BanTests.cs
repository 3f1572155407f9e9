using System.Diagnostics;
using System.Runtime.Intrinsics;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace NeuronDocs.Snippets.Tests;

/// <summary>The ban on what would make a printed number depend on the machine or the day: it names what exists, it works, it is complete, and it is on.</summary>
public sealed class BanTests
{
    /// <summary>Functions of numbers and vectors that give the same bits on every machine: exact, correctly rounded, or mere movements of bits.</summary>
    private static readonly HashSet<string> Exact =
    [
        .. """
        Abs Add AddSaturate All AllWhereAllBitsSet AndNot Any AnyWhereAllBitsSet BigMul BitDecrement BitIncrement BitwiseAnd BitwiseOr Ceiling Clamp CompareTo
        ConditionalSelect ConvertToDouble ConvertToInt32 ConvertToInt64 ConvertToInteger ConvertToSingle ConvertToUInt32 ConvertToUInt64 CopySign CopyTo Count
        CountWhereAllBitsSet Create CreateChecked CreateSaturating CreateScalar CreateScalarUnsafe CreateSequence CreateTruncating DegreesToRadians DivRem Divide
        Equals EqualsAll EqualsAny ExtractMostSignificantBits Floor FusedMultiplyAdd GetElement GetHashCode GetLower GetTypeCode GetUpper GreaterThan GreaterThanAll
        GreaterThanAny GreaterThanOrEqual GreaterThanOrEqualAll GreaterThanOrEqualAny IEEERemainder ILogB Ieee754Remainder IndexOf IndexOfWhereAllBitsSet
        IsEvenInteger IsFinite IsInfinity IsInteger IsNaN IsNegative IsNegativeInfinity IsNormal IsOddInteger IsPositive IsPositiveInfinity IsPow2 IsRealNumber
        IsSubnormal IsZero LastIndexOf LastIndexOfWhereAllBitsSet LessThan LessThanAll LessThanAny LessThanOrEqual LessThanOrEqualAll LessThanOrEqualAny Load
        LoadAligned LoadAlignedNonTemporal LoadUnsafe Max MaxMagnitude MaxMagnitudeNumber MaxNumber Min MinMagnitude MinMagnitudeNumber MinNumber Multiply Narrow
        NarrowWithSaturation Negate None NoneWhereAllBitsSet OnesComplement Parse RadiansToDegrees Round ScaleB ShiftLeft ShiftRightArithmetic ShiftRightLogical
        Shuffle Sign Sqrt Store StoreAligned StoreAlignedNonTemporal StoreUnsafe Subtract SubtractSaturate ToScalar ToString Truncate TryCopyTo TryFormat TryParse
        Widen WidenLower WidenUpper WithElement WithLower WithUpper Xor
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    public static TheoryData<string> Projects => ["src/NeuronDocs.Core", "src/NeuronDocs.Examples", .. Repository.Projects("snippets").Select(path => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(path)!))];

    [Fact]
    public void Every_entry_names_a_symbol_that_exists_once()
    {
        Assert.All(Ban.Entries, entry => Assert.True(Ban.SymbolOf(entry) is not null, $"{entry}: there is no such symbol."));
        Assert.Equal(Ban.Entries.Distinct(), Ban.Entries);
    }

    [Fact]
    public async Task Every_entry_is_objected_to_where_it_is_used()
    {
        string[] calls = [.. Ban.Entries.Select((entry, i) => $"void U{i}() {{ {BannedCall.Of(Ban.SymbolOf(entry)!)} }}")];
        var objected = await Ban.LinesObjectedToAsync($"class C {{\n{string.Join('\n', calls)}\n}}");
        Assert.Equal([], calls.Where((_, i) => !objected.Contains(i + 1)));
    }

    [Theory]
    [InlineData("Func<double, double> f = Math.Tanh;")]
    [InlineData("double y = Exp(1);")]
    [InlineData("double y = new[] { 0.5 }.Select(Math.Sin).Sum();")]
    [InlineData("static T Softplus<T>(T x) where T : IFloatingPointIeee754<T> => T.Log(T.One + T.Exp(x));")]
    [InlineData("static T Square<T>(T x) where T : IPowerFunctions<T> => T.Pow(x, x);")]
    [InlineData("double y = new[] { 0.5, 0.25 }.AsParallel().Sum();")]
    [InlineData("double y = Vector256.Sum(Vector256.Create(0.1));")]
    [InlineData("double y = new Random().NextDouble();")]
    [InlineData("long t = Stopwatch.GetTimestamp();")]
    public async Task A_roundabout_use_is_objected_to(string statement) =>
        Assert.Contains(2, await Ban.LinesObjectedToAsync(
            $"using System; using System.Diagnostics; using System.Linq; using System.Numerics; using System.Runtime.Intrinsics; using static System.Math;\nclass C {{ void U() {{\n{statement}\n}} }}"));

    [Fact]
    public async Task What_is_exact_is_let_pass() =>
        Assert.Empty(await Ban.LinesObjectedToAsync("using System; class C { double U(double x, Random random) => Math.Sqrt(Math.FusedMultiplyAdd(x, x, Math.Abs(random.NextDouble()))); }"));

    /// <summary>A framework to come may bring a new function: someone decides then whether its bits are the same everywhere.</summary>
    [Theory]
    [InlineData(typeof(Math))]
    [InlineData(typeof(double))]
    [InlineData(typeof(float))]
    [InlineData(typeof(Vector64))]
    [InlineData(typeof(Vector128))]
    [InlineData(typeof(Vector256))]
    [InlineData(typeof(Vector512))]
    public void Every_function_is_banned_or_known_as_exact(Type type)
    {
        var functions = Ban.TypeOf(type).GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary })
            // AsInt64, ToVector256Unsafe and their like only see the same bits as another type.
            .Where(method => !method.Name.StartsWith("As", StringComparison.Ordinal) && !method.Name.StartsWith("ToVector", StringComparison.Ordinal));
        Assert.Equal([], functions.Select(method => method.GetDocumentationCommentId()!).Except(Ban.Entries).Where(id => !Exact.Contains(NameIn(id))));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_is_built_under_the_ban(string project)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", ["msbuild", Repository.PathOf(project), "-getItem:AdditionalFiles,PackageReference,SupportedPlatform", "-getProperty:NoWarn,TreatWarningsAsErrors", "-nodeReuse:false"]) { RedirectStandardOutput = true })!;
        var evaluated = JsonDocument.Parse(process.StandardOutput.ReadToEnd()).RootElement;
        var items = evaluated.GetProperty("Items");
        string[] lists = project.EndsWith("Examples", StringComparison.Ordinal) ? [Ban.Lists[0]] : Ban.Lists;
        Assert.Equal(lists, Names("AdditionalFiles").Select(Path.GetFileName));
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", Names("PackageReference"));
        Assert.Contains("browser", Names("SupportedPlatform"));
        Assert.DoesNotContain("RS0030", evaluated.GetProperty("Properties").GetProperty("NoWarn").GetString(), StringComparison.Ordinal);
        Assert.Equal("true", evaluated.GetProperty("Properties").GetProperty("TreatWarningsAsErrors").GetString());

        IEnumerable<string> Names(string kind) => items.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!);
    }

    [Fact]
    public void No_source_lifts_the_ban()
    {
        var lifting = new[] { "src/NeuronDocs.Core", "src/NeuronDocs.Examples", "snippets" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Append(Repository.PathOf(".editorconfig"))
            .Where(file => File.ReadAllText(file).Contains("RS0030", StringComparison.Ordinal));
        Assert.Equal([], lifting);
    }

    // "M:System.Runtime.Intrinsics.Vector256.Sum``1(System.Runtime.Intrinsics.Vector256{``0})"
    private static string NameIn(string id) => id.Split('(')[0].Split('.')[^1].Split('`')[0];
}
