namespace NeuronDocs.Core;

/// <summary>
/// Is a gradient right? Compares it with central differences, component by component, by the relative error $|a - n| / \max(|a|, |n|, f)$ with a floor $f$
/// of the analytic component a and the numeric one n.
/// </summary>
/// <remarks>
/// CS231n, "Learning and Evaluation", gradient checks: with doubles, 1e-7 and less is right, more than 1e-2 is wrong; in between, look for kinks
/// between x - h and x + h, or for many layers, through which the error grows. A component smaller than the floor is compared absolutely, in
/// units of the floor: a central difference of values near 1 has 10 correct decimals, and so 7 correct digits only above 1e-3.
/// Also Goodfellow, Bengio and Courville 2016, section 11.5.
/// </remarks>
public static class GradientCheck
{
    /// <summary>The relative error $|a - n| / \max(|a|, |n|, f)$ with a floor $f$.</summary>
    /// <param name="analytic">a, the derivative to check.</param>
    /// <param name="numeric">n, the difference quotient.</param>
    /// <param name="floor">The size below which only the absolute error counts, positive.</param>
    /// <returns>The error; at most 2 unless it is <c>NaN</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="floor"/> is not positive.</exception>
    public static double RelativeError(double analytic, double numeric, double floor = 1e-3)
    {
        Require.Positive(floor);
        return Math.Abs(analytic - numeric) / Math.Max(Math.Max(Math.Abs(analytic), Math.Abs(numeric)), floor);
    }

    /// <summary>Compares a gradient with central differences of the function, in 2n evaluations.</summary>
    /// <param name="f">The function of a vector.</param>
    /// <param name="x">Where the gradient was computed; not changed.</param>
    /// <param name="gradient">The gradient to check, as long as <paramref name="x"/>.</param>
    /// <param name="h">The step of the differences, positive.</param>
    /// <param name="floor">The floor of the relative error, positive.</param>
    /// <returns>The error of each component, the largest and where it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="gradient"/> is not as long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="h"/> or <paramref name="floor"/> is not positive.</exception>
    public static GradientComparison Compare(Func<double[], double> f, double[] x, double[] gradient, double h = 6e-6, double floor = 1e-3)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(gradient);
        Require.NotEmpty(x.Length, nameof(x));
        Require.Length(gradient.Length, x.Length, nameof(gradient), "values");
        Require.Positive(floor);
        var numeric = FiniteDifference.Gradient(f, x, h);
        return new GradientComparison(numeric, [.. gradient.Zip(numeric, (a, n) => RelativeError(a, n, floor))]);
    }

    /// <summary>
    /// The errors of forward and central differences over many steps: from large steps down both fall, the central ones twice as steeply on
    /// logarithmic axes, until rounding takes over and both rise again, a V for each.
    /// </summary>
    /// <param name="f">The function.</param>
    /// <param name="derivative">Its exact derivative at <paramref name="x"/>.</param>
    /// <param name="x">Where it is differentiated.</param>
    /// <param name="steps">The steps h, each positive, for example of <see cref="Steps"/>.</param>
    /// <returns>The absolute errors at each step, in the order given.</returns>
    /// <exception cref="ArgumentException"><paramref name="steps"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A step is not positive.</exception>
    public static StepSizeError[] VCurve(Func<double, double> f, double derivative, double x, IReadOnlyList<double> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        Require.NotEmpty(steps.Count, nameof(steps));
        foreach (var h in steps) Require.Positive(h);
        return [.. steps.Select(h => new StepSizeError(h,
            Math.Abs(FiniteDifference.Forward(f, x, h) - derivative), Math.Abs(FiniteDifference.Central(f, x, h) - derivative)))];
    }

    /// <summary>Steps on a logarithmic grid: $10^{-1}, \dots, 10^{-d}$ for $d$ decades, with others evenly between them.</summary>
    /// <param name="decades">How far down, positive.</param>
    /// <param name="perDecade">How many steps a decade has, positive.</param>
    /// <returns>The steps, from 0.1 down.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the counts is not positive, or there would be more steps than an array holds.</exception>
    public static double[] Steps(int decades, int perDecade)
    {
        Require.Positive(decades);
        Require.Positive(perDecade);
        var count = Require.Capacity((decades - 1L) * perDecade + 1, nameof(decades));
        return [.. Enumerable.Range(0, count).Select(k => Elementary.Pow(10, -1 - (double)k / perDecade))];
    }

    /// <summary>The step at which the error of the forward difference, $h |f''| / 2 + 2 u |f| / h$, is smallest: $2 \sqrt{u |f| / |f''|}$ with $u = 2^{-53}$.</summary>
    /// <param name="value">f(x), not 0.</param>
    /// <param name="second">f''(x), not 0.</param>
    /// <returns>The predicted best step; of the order of $\sqrt{2^{-52}}$, 1.5e-8.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers is 0 or not finite.</exception>
    public static double BestForwardStep(double value, double second) =>
        2 * Math.Sqrt(Rounding * Require.Positive(Math.Abs(value), nameof(value)) / Require.Positive(Math.Abs(second), nameof(second)));

    /// <summary>The step at which the error of the central difference, $h^2 |f'''| / 6 + u |f| / h$, is smallest: $(3 u |f| / |f'''|)^{1/3}$ with $u = 2^{-53}$.</summary>
    /// <param name="value">f(x), not 0.</param>
    /// <param name="third">f'''(x), not 0.</param>
    /// <returns>The predicted best step; of the order of the cube root of $2^{-52}$, 6e-6.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers is 0 or not finite.</exception>
    public static double BestCentralStep(double value, double third) =>
        Elementary.Pow(3 * Rounding * Require.Positive(Math.Abs(value), nameof(value)) / Require.Positive(Math.Abs(third), nameof(third)), 1.0 / 3);

    // The largest relative error of one rounding, 2^-53. Two values of about the size |f| are subtracted.
    private const double Rounding = 1.1102230246251565e-16;
}
