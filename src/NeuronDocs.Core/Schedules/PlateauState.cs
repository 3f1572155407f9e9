namespace NeuronDocs.Core;

/// <summary>What <see cref="ReduceOnPlateau"/> knows between two losses.</summary>
/// <param name="Rate">$\eta$ of the steps until the next loss.</param>
/// <param name="Best">The loss that was the last improvement; infinity before the first.</param>
/// <param name="Waited">The losses in a row that were no improvement.</param>
/// <param name="Resting">The losses still to come that are not held against the rate.</param>
public sealed record PlateauState(double Rate, double Best, int Waited, int Resting)
{
    /// <summary>$\eta$ of the steps until the next loss.</summary>
    public double Rate { get; } = Require.NotNegative(Rate);

    /// <summary>The state before the first loss, which then is an improvement.</summary>
    /// <param name="rate">$\eta$ to begin with, at least 0.</param>
    /// <returns>A state that has seen nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is negative or not finite.</exception>
    public static PlateauState Start(double rate) => new(Require.NotNegative(rate), double.PositiveInfinity, 0, 0);
}
