namespace NeuronDocs.Core;

/// <summary>
/// Early stopping: watches the loss on samples that are not trained on, keeps the parameters that did best there, and says when the loss has not
/// improved for a while.
/// </summary>
/// <example><code>
/// var stopping = new EarlyStopping(patience: 10);
/// foreach (var step in trainer.Run(batches, 5000))
///     if (step.EndsEpoch &amp;&amp; stopping.Observe(network.Loss(validationInputs, validationTargets, loss), network)) break;
/// stopping.RestoreBest(network);
/// </code></example>
/// <remarks>
/// Source: Goodfellow, Bengio and Courville 2016, algorithm 7.1, whose p is the patience. NaN is never an improvement.
/// </remarks>
/// <param name="patience">After how many observations in a row without an improvement to stop, positive.</param>
/// <param name="minimumImprovement">By how much a loss has to be below the best one to count, at least 0.</param>
/// <exception cref="ArgumentOutOfRangeException">The patience is not positive, or the improvement is negative or not finite.</exception>
public sealed class EarlyStopping(int patience, double minimumImprovement = 0)
{
    private double[] best = [];

    /// <summary>After how many observations in a row without an improvement to stop.</summary>
    public int Patience { get; } = Require.Positive(patience);

    /// <summary>By how much a loss has to be below the best one to count.</summary>
    public double MinimumImprovement { get; } = Require.NotNegative(minimumImprovement);

    /// <summary>The best loss so far; infinite before one has been observed.</summary>
    public double Best { get; private set; } = double.PositiveInfinity;

    /// <summary>How many losses have been observed.</summary>
    public int Observed { get; private set; }

    /// <summary>How many observations ago the best one was: 0 just after an improvement.</summary>
    public int Waited { get; private set; }

    /// <summary>Takes note of a loss, and of the network's parameters when it is the best so far.</summary>
    /// <param name="loss">The loss on samples that are not trained on.</param>
    /// <param name="network">The network with the parameters that led to it.</param>
    /// <returns>Whether it is time to stop.</returns>
    /// <exception cref="ArgumentException">The network has another number of parameters than before.</exception>
    public bool Observe(double loss, Network network)
    {
        Check(network);
        Observed++;
        Waited++;
        if (loss < Best - MinimumImprovement)
        {
            (Best, Waited) = (loss, 0);
            if (best.Length == 0) best = new double[network.StateLength];
            network.CopyStateTo(best);
        }

        return Waited >= Patience;
    }

    /// <summary>Brings back the parameters with the best loss.</summary>
    /// <param name="network">Receives them.</param>
    /// <exception cref="ArgumentException">Another number of parameters was observed.</exception>
    /// <exception cref="InvalidOperationException">No finite loss has been observed.</exception>
    public void RestoreBest(Network network)
    {
        Check(network);
        if (best.Length == 0) throw new InvalidOperationException($"{Observed} losses have been observed and none was finite, expected at least one.");
        network.RestoreState(best);
    }

    private void Check(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (best.Length > 0) Require.Length(network.StateLength, best.Length, nameof(network), "parameters");
    }
}
