namespace NeuronDocs.Benchmarks;

/// <summary>A comparison is honest only if all sides compute the same numbers; every benchmark asks this before it is timed.</summary>
internal static class Agreement
{
    public static void Require(string what, ReadOnlySpan<double> expected, ReadOnlySpan<double> actual)
    {
        if (expected.Length != actual.Length) throw new InvalidOperationException($"{what}: {actual.Length} values, expected {expected.Length}.");
        for (var i = 0; i < expected.Length; i++)
        {
            if (!(Math.Abs(expected[i] - actual[i]) <= 1e-10 * Math.Max(1, Math.Abs(expected[i]))))
            {
                throw new InvalidOperationException($"{what}: value {i} is {actual[i]}, expected {expected[i]}.");
            }
        }
    }
}
