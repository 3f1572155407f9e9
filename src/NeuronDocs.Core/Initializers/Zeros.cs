namespace NeuronDocs.Core;

/// <summary>All weights zero. For biases it is the usual start; for weights it leaves all neurons of a layer equal for ever.</summary>
/// <remarks>
/// Equal neurons get equal gradients. With a hidden layer there is often no gradient at all: it reaches the hidden weights through output weights
/// that are zero. A single layer may start from zeros, its neurons see different targets. Source: Rumelhart, Hinton and Williams 1986, on symmetry.
/// </remarks>
public sealed record Zeros : Initializer
{
    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        weights.Clear();
    }
}
