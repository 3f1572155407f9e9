namespace NeuronDocs.Core;

/// <summary>
/// The learning-rate range test: one short training in which the rate grows from step to step, until the loss breaks out. Where the loss begins
/// to fall and where it stops falling are the rates worth trying.
/// </summary>
/// <remarks>
/// Smith 2017, section 3.3, lets the rate grow linearly over some epochs and takes the rates where the accuracy begins to rise and where it
/// becomes ragged as the base and the top of a <see cref="Triangular"/> schedule. The library fastai (Howard and Gugger 2020, chapter 5) lets it
/// grow by the same factor in each step, from 1e-7 to 10 in 100 steps, watches a smoothed loss and stops when that is over four times its
/// best: these are the defaults here.
/// </remarks>
/// <param name="Min">$\eta$ of the first step, positive.</param>
/// <param name="Max">$\eta$ of the last step, above <paramref name="Min"/>.</param>
/// <param name="Steps">The number of steps, at least 2.</param>
/// <param name="Linear">Whether the rate grows by the same amount in each step, and not by the same factor.</param>
/// <param name="Smoothing">The decay of the running mean of losses, at least 0 and below 1; 0 smooths nothing.</param>
/// <param name="StopFactor">The test ends when the smoothed loss is over this times its best, above 1.</param>
public sealed record RangeTest(
    double Min = 1e-7, double Max = 10, int Steps = 100, bool Linear = false, double Smoothing = 0.98, double StopFactor = 4)
{
    /// <summary>$\eta$ of the first step.</summary>
    public double Min { get; } = Require.Positive(Min);

    /// <summary>$\eta$ of the last step.</summary>
    public double Max { get; } = Require.Above(Max, Min);

    /// <summary>The number of steps.</summary>
    public int Steps { get; } = Require.AtLeast(Steps, 2);

    /// <summary>The decay of the running mean of losses.</summary>
    public double Smoothing { get; } = Require.Decay(Smoothing);

    /// <summary>The test ends when the smoothed loss is over this times its best.</summary>
    public double StopFactor { get; } = Require.Above(StopFactor, 1);

    /// <summary>The rate of a step: $a^{1 - p} b^p$ between the rates $a$ and $b$ with $p = k / (n - 1)$ at step $k$ of $n$, or $a + (b - a) p$ where it grows linearly.</summary>
    /// <param name="step">The step k, from 0 to <see cref="Steps"/> - 1.</param>
    /// <returns>$\eta$.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public double RateAt(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(step, Steps);
        if (step == Steps - 1) return Max;
        var part = (double)step / (Steps - 1);
        return Linear ? Min + (Max - Min) * part : Elementary.Pow(Min, 1 - part) * Elementary.Pow(Max, part);
    }

    /// <summary>Trains with the growing rate and puts the network back as it was.</summary>
    /// <remarks>The smoothed loss is that of Adam's means: $s \gets \beta s + (1 - \beta) L$ for the smoothing $\beta$, divided by $1 - \beta^k$ after $k$ steps.</remarks>
    /// <param name="network">The network; afterwards as before.</param>
    /// <param name="loss">The loss of one sample.</param>
    /// <param name="batches">The batches; afterwards where the test has left them.</param>
    /// <param name="transform">What the optimizer does with the gradient, in a state of its own; without it gradient descent.</param>
    /// <param name="cancellationToken">Ends the test between two steps.</param>
    /// <returns>The losses along the rates.</returns>
    /// <exception cref="ArgumentException">The batches do not fit the network.</exception>
    /// <exception cref="OperationCanceledException">The test was canceled; the network is as before.</exception>
    public RangeTestResult Run(
        Network network, Loss loss, MiniBatches batches, GradientTransform? transform = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var trainer = new Trainer(network, loss, new Optimizer(network.ParameterCount, Min, transform ?? new Sgd())) { Rate = Min };
        var state = new double[network.StateLength];
        network.CopyStateTo(state);
        try
        {
            return Follow(trainer, trainer.Run(batches, Steps, cancellationToken: cancellationToken));
        }
        finally
        {
            network.RestoreState(state);
        }
    }

    private RangeTestResult Follow(Trainer trainer, IEnumerable<TrainingStep> run)
    {
        List<RangeTestPoint> points = [];
        double mean = 0, best = double.PositiveInfinity;
        foreach (var step in run)
        {
            if (step.Divergence != Divergence.None) return new(points, Diverged: true);
            mean = Smoothing * mean + (1 - Smoothing) * step.Loss;
            var smoothed = mean / (1 - Elementary.Pow(Smoothing, points.Count + 1));
            points.Add(new(step.Rate, step.Loss, smoothed));
            best = Math.Min(best, smoothed);
            if (smoothed > StopFactor * best) return new(points, Diverged: true);
            if (points.Count < Steps) trainer.Rate = RateAt(points.Count);
        }

        return new(points, Diverged: false);
    }
}
