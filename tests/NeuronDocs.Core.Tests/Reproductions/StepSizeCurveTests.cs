namespace NeuronDocs.Core.Tests;

/// <summary>
/// F24, exp(sin x) at 1 as in CS231n, neural-networks-3: the forward difference is best near 1e-8 with an error of 9.5e-9, the central one near 6e-6
/// with 2.3e-11; at 1e-10 it is back at 1.1e-6.
/// </summary>
/// <remarks>
/// Left of the minimum the errors are rounding: each of two values of the size 2.3 is off by up to two units of 4.4e-16, so that the published
/// digits hold for one exp and one sin. Our Elementary is another one; it must lie within the bound, and here it has the same two digits.
/// </remarks>
public class StepSizeCurveTests
{
    private const double Ulp = 4.440892098500626e-16;
    private static readonly double Sine = Elementary.Sin(1), Cosine = Elementary.Cos(1), Value = Elementary.Exp(Sine);
    private static readonly double First = Value * Cosine;
    private static readonly double Second = Value * (Cosine * Cosine - Sine);
    private static readonly double Third = Value * Cosine * (Cosine * Cosine - 3 * Sine - 1);

    [Fact]
    public void The_published_errors_are_ours()
    {
        var errors = GradientCheck.VCurve(F, First, 1, [1e-8, 6e-6, 1e-10]);
        Assert.Equal([1e-8, 6e-6, 1e-10], errors.Select(error => error.Step));
        Assert.Equal(9.5e-9, errors[0].Forward, 0.05e-9);
        Assert.Equal(2.3e-11, errors[1].Central, 0.05e-11);
        Assert.Equal(1.1e-6, errors[2].Central, 0.05e-6);
    }

    [Fact]
    public void Truncation_and_rounding_explain_every_point_of_both_curves()
    {
        var steps = GradientCheck.Steps(13, 8);
        foreach (var (h, forward, central) in GradientCheck.VCurve(F, First, 1, steps))
        {
            // Taylor's next term is far below a tenth of the one kept; two values are off by 2 ulp each, and so is the step x + h - x.
            var rounding = 4 * Ulp + 2 * First * 2.3e-16;
            Assert.Equal(Math.Abs(h / 2 * Second), forward, rounding / h + h * h);
            Assert.Equal(Math.Abs(h * h / 6 * Third), central, rounding / h + h * h * h * h);
        }
    }

    /// <summary>A single point left of the minimum can be lucky; the mean of eight neighbors shows the V.</summary>
    [Fact]
    public void The_valleys_are_where_they_are_predicted()
    {
        double forward = GradientCheck.BestForwardStep(Value, Second), central = GradientCheck.BestCentralStep(Value, Third);
        Assert.InRange(forward, 1.5e-8, 6e-8);
        Assert.InRange(central, 3e-6, 1.2e-5);
        Assert.True(Mean(forward, e => e.Forward) < Mean(forward * 30, e => e.Forward) / 3);
        Assert.True(Mean(forward, e => e.Forward) < Mean(forward / 30, e => e.Forward) / 3);
        Assert.True(Mean(central, e => e.Central) < Mean(central * 30, e => e.Central) / 3);
        Assert.True(Mean(central, e => e.Central) < Mean(central / 30, e => e.Central) / 3);
        Assert.True(Mean(central, e => e.Central) < Mean(forward, e => e.Forward) / 100);

        static double Mean(double h, Func<StepSizeError, double> error) =>
            GradientCheck.VCurve(F, First, 1, [.. Enumerable.Range(-4, 9).Select(k => h * Math.Pow(1.05, k))]).Average(error);
    }

    private static double F(double x) => Elementary.Exp(Elementary.Sin(x));
}
