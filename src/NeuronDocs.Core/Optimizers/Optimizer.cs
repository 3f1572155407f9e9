using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Takes the steps of a training run: the gradient goes through the transforms in order, and $\eta$ times the result is subtracted from the
/// parameters. <c>new Optimizer(n, 0.1)</c> is gradient descent, <c>new Optimizer(n, 0.01, new ClipByNorm(1), new Adam())</c> is clipped Adam.
/// </summary>
public sealed class Optimizer
{
    private readonly LearningRateSchedule rate;
    private readonly GradientTransform[] transforms;
    private readonly double[][] states;
    private readonly double[] update;

    /// <summary>Prepares a run: every state starts at zero.</summary>
    /// <param name="parameterCount">How many parameters there are.</param>
    /// <param name="rate">The learning rate, a number or a schedule.</param>
    /// <param name="transforms">The transforms in the order they apply; none is gradient descent.</param>
    /// <exception cref="ArgumentException">The count is not positive, or a transform is missing.</exception>
    public Optimizer(int parameterCount, LearningRateSchedule rate, params GradientTransform[] transforms)
    {
        Require.Positive(parameterCount);
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(transforms);
        foreach (var transform in transforms) ArgumentNullException.ThrowIfNull(transform, nameof(transforms));
        this.rate = rate;
        this.transforms = [.. transforms];
        states = [.. transforms.Select(transform => new double[transform.StateLength(parameterCount)])];
        update = new double[parameterCount];
    }

    /// <summary>How many parameters it was made for.</summary>
    public int ParameterCount => update.Length;

    /// <summary>How many steps have been taken.</summary>
    public int Steps { get; private set; }

    /// <summary>$\eta$ of the next step.</summary>
    public double Rate => rate.At(Steps);

    /// <summary>One step: $w \gets w - \eta u$, where the transforms make the update $u$ of the gradient.</summary>
    /// <param name="parameters">The parameters, changed in place.</param>
    /// <param name="gradient">The gradient of the loss with respect to each of them.</param>
    /// <exception cref="ArgumentException">A length is not the parameter count. Nothing has been changed.</exception>
    public void Step(Span<double> parameters, ReadOnlySpan<double> gradient) => Step(parameters, gradient, Rate);

    /// <summary>One step with a rate of one's own, such as that of <see cref="ReduceOnPlateau"/>.</summary>
    /// <param name="parameters">The parameters, changed in place.</param>
    /// <param name="gradient">The gradient of the loss with respect to each of them.</param>
    /// <param name="rate">$\eta$ of this step, at least 0; the schedule is not asked.</param>
    /// <exception cref="ArgumentException">A length is not the parameter count, or the rate is negative or not finite. Nothing has been changed.</exception>
    public void Step(Span<double> parameters, ReadOnlySpan<double> gradient, double rate)
    {
        Require.Length(parameters.Length, update.Length, nameof(parameters), "values");
        Require.Length(gradient.Length, update.Length, nameof(gradient), "values");
        Require.NotNegative(rate);
        gradient.CopyTo(update);
        for (var i = 0; i < transforms.Length; i++) transforms[i].Apply(update, parameters, states[i], Steps);
        UpdateLoop.Apply(new Descent(rate), parameters, update);
        Steps++;
    }

    /// <summary>Back to the beginning of a run: no step taken, nothing remembered.</summary>
    public void Reset()
    {
        foreach (var state in states) Array.Clear(state);
        Steps = 0;
    }

    private readonly struct Descent(double rate) : IUpdateRuleOfTwo
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T w, T u) where T : struct, ILanes<T> => w - rate * u;
    }
}
