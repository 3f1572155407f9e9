using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

/// <summary>
/// tests/bit-identical.sh names in NEURONDOCS_EXPECT what it has switched off: a knob that a runtime no longer knows would otherwise pass for a proof.
/// </summary>
public sealed class ConfigurationTests
{
    private static readonly string[] Expected = (Environment.GetEnvironmentVariable("NEURONDOCS_EXPECT") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Run_is_in_the_configuration_it_claims()
    {
        foreach (var expectation in Expected)
            Assert.True(Holds(expectation), $"This run claims '{expectation}', and it is not so.");
    }

    private static bool Holds(string expectation) => expectation switch
    {
        "no-avx512" => !Avx512F.IsSupported && !Vector512.IsHardwareAccelerated,
        "no-avx2" => !Avx2.IsSupported && !Vector256.IsHardwareAccelerated,
        "no-hardware-intrinsics" => !Vector128.IsHardwareAccelerated && !Sse42.IsSupported,
        "optimized" => !IsUnoptimized(),
        "unoptimized" => IsUnoptimized(),
        "one-processor" => Environment.ProcessorCount == 1,
        _ when expectation.StartsWith("culture-", StringComparison.Ordinal) => CultureOfNewThread() == expectation["culture-".Length..],
        _ => throw new InvalidOperationException($"'{expectation}' is not known here."),
    };

    private static bool IsUnoptimized() => new[] { typeof(Neuron).Assembly, typeof(Examples.Example).Assembly, FreshRuns.Examples[0].Method.Module.Assembly }
        .All(assembly => assembly.GetCustomAttributes(false).OfType<DebuggableAttribute>().Any(attribute => attribute.IsJITOptimizerDisabled));

    private static string CultureOfNewThread()
    {
        var name = "";
        var thread = new Thread(() => name = CultureInfo.CurrentCulture.Name);
        thread.UnsafeStart();
        thread.Join();
        return name;
    }
}
