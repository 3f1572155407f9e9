namespace NeuronDocs.Benchmarks;

/// <summary>How much work the benchmarks do, where the report turns a time into a rate.</summary>
internal static class Work
{
    /// <summary>How many values a benchmark of functions or of random numbers makes.</summary>
    public const int Values = 1_000_000;

    /// <summary>The samples that the graphs are built for.</summary>
    public const int GraphSamples = 32;

    /// <summary>4 x 8 weights and biases, 8 weights and a bias; each sample has 8 (4 + 4 + 1) + (8 + 8 + 1) nodes in the neurons and 3 in the loss, the first one less.</summary>
    public const int GraphNodes = 5 * 8 + 9 + GraphSamples * (8 * 9 + 17 + 3) - 1;

    /// <summary>Multiplications and additions of one call of <c>FusedMultiplyAddPeak</c>; the same on every machine.</summary>
    public const double PeakOperations = 2.0 * Chains * PeakTermsOfChain;

    /// <summary>Sums that do not wait for each other: more than a processor has multiply-adds in flight, and few enough for 16 registers.</summary>
    public const int Chains = 12;

    /// <summary>Terms of each sum, over all its lanes.</summary>
    public const int PeakTermsOfChain = 8 * 100_000;

    /// <summary>The products of a step: each weight takes a multiplication and an addition a sample forward, and as many for its gradient; all layers but the first hand the gradient on.</summary>
    public static double OperationsOfStep(int batch, params int[] sizes)
    {
        var weights = sizes.Zip(sizes.Skip(1), (inputs, outputs) => (double)inputs * outputs).ToArray();
        return 2.0 * batch * (3 * weights.Sum() - weights[0]);
    }
}
