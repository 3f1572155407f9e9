namespace NeuronDocs.Core;

/// <summary>An objective along a ray from a point: $\varphi(\alpha) = f(x + \alpha p)$, the function of one number that a <see cref="LineSearch"/> looks at.</summary>
/// <remarks>It counts the evaluations. One thread at a time.</remarks>
public sealed class Line
{
    private readonly Objective objective;
    private readonly double[] origin;
    private readonly double[] direction;
    private readonly double[] point;
    private readonly double[] gradient;
    private double gradientStep = double.NaN;
    private double gradientValue;

    /// <summary>The ray from a point. Evaluates value and gradient there.</summary>
    /// <param name="objective">f.</param>
    /// <param name="x">The point $x$, where $\alpha$ is 0.</param>
    /// <param name="direction">The direction p, of any length.</param>
    /// <exception cref="ArgumentException">A length is not the dimension, or a number is not finite.</exception>
    public Line(Objective objective, ReadOnlySpan<double> x, ReadOnlySpan<double> direction) : this(objective)
    {
        Require.Length(x.Length, objective.Dimension, nameof(x), "values");
        Require.Length(direction.Length, objective.Dimension, nameof(direction), "values");
        foreach (var value in x) Require.Finite(value, nameof(x));
        foreach (var value in direction) Require.Finite(value, nameof(direction));
        var start = objective.Gradient(x, gradient);
        GradientEvaluations++;
        Aim(x, start, gradient, direction);
    }

    internal Line(Objective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        this.objective = objective;
        origin = new double[objective.Dimension];
        direction = new double[objective.Dimension];
        point = new double[objective.Dimension];
        gradient = new double[objective.Dimension];
    }

    /// <summary>$\varphi(0)$, the value where the line starts.</summary>
    public double InitialValue { get; private set; }

    /// <summary>$\varphi'(0)$, the slope where the line starts: negative in a descent direction.</summary>
    public double InitialSlope { get; private set; }

    /// <summary>How often the value alone was computed.</summary>
    public int ValueEvaluations { get; private set; }

    /// <summary>How often the gradient was computed, and the value with it.</summary>
    public int GradientEvaluations { get; private set; }

    /// <summary>$\varphi(\alpha) = f(x + \alpha p)$.</summary>
    /// <param name="step">$\alpha$.</param>
    /// <returns>The value.</returns>
    public double Value(double step)
    {
        if (step == gradientStep) return gradientValue;
        ValueEvaluations++;
        MoveTo(step);
        return objective.Value(point);
    }

    /// <summary>$\varphi(\alpha)$ and $\varphi'(\alpha) = p^T \nabla f(x + \alpha p)$.</summary>
    /// <param name="step">$\alpha$.</param>
    /// <returns>The value and the slope.</returns>
    public (double Value, double Slope) ValueAndSlope(double step)
    {
        if (step != gradientStep)
        {
            GradientEvaluations++;
            MoveTo(step);
            gradientValue = objective.Gradient(point, gradient);
            gradientStep = step;
        }

        return (gradientValue, Reduction.Dot(direction, gradient));
    }

    /// <summary>The start of a run: value and gradient at a point.</summary>
    internal double Start(ReadOnlySpan<double> x, Span<double> gradient)
    {
        GradientEvaluations++;
        return objective.Gradient(x, gradient);
    }

    /// <summary>Turns to another ray, where value and gradient are known.</summary>
    internal void Aim(ReadOnlySpan<double> x, double value, ReadOnlySpan<double> gradient, ReadOnlySpan<double> direction)
    {
        x.CopyTo(origin);
        direction.CopyTo(this.direction);
        (InitialValue, InitialSlope, gradientStep) = (value, Reduction.Dot(direction, gradient), double.NaN);
    }

    /// <summary>Hands over the point of a step, its gradient and value.</summary>
    internal double Take(double step, Span<double> x, Span<double> gradient)
    {
        ValueAndSlope(step);
        MoveTo(step);
        point.CopyTo(x);
        this.gradient.CopyTo(gradient);
        return gradientValue;
    }

    /// <summary>Whether the step is long enough to change a coordinate at all.</summary>
    internal bool Moves(double step)
    {
        MoveTo(step);
        return !point.AsSpan().SequenceEqual(origin);
    }

    private void MoveTo(double step)
    {
        for (var i = 0; i < point.Length; i++) point[i] = origin[i] + step * direction[i];
    }
}
