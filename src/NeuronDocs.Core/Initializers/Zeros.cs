namespace NeuronDocs.Core;

/// <summary>All weights zero. For biases it is the usual start; for weights it leaves all neurons of a layer equal for ever.</summary>
public sealed record Zeros : Initializer
{
    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        weights.Clear();
    }
}
