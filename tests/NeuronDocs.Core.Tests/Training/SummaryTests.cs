namespace NeuronDocs.Core.Tests;

public class SummaryTests
{
    /// <summary>2, 4, 4, 4, 5, 5, 7, 9: the textbook example with mean 5 and standard deviation 2; the squares sum to 232.</summary>
    [Fact]
    public void The_textbook_example()
    {
        var summary = Summary.Of([2, 4, 4, 4, 5, 5, 7, 9]);
        Assert.Equal(new Summary(8, 5, 2, Math.Sqrt(232), 0), summary);
        Assert.Equal(Math.Sqrt(29), summary.Rms, 1e-15);
    }

    [Fact]
    public void Zeros_are_counted_of_either_sign() => Assert.Equal(0.5, Summary.Of([0, -0.0, double.Epsilon, -3]).ZeroFraction);

    /// <summary>The mean of squares minus the square of the mean would be 0 or worse: 1e9 squared has no room for the 1.</summary>
    [Fact]
    public void A_large_mean_does_not_swallow_the_deviation() => Assert.Equal(1, Summary.Of([1e9 + 1, 1e9 - 1]).StandardDeviation, 1e-12);

    [Fact]
    public void Of_nothing_all_is_zero() => Assert.Equal((0, 0.0, 0.0), (Summary.Of([]).Count, Summary.Of([]).Mean, Summary.Of([]).Rms));

    [Fact]
    public void NaN_stays_visible()
    {
        var summary = Summary.Of([1, double.NaN, 0]);
        Assert.True(double.IsNaN(summary.Mean) && double.IsNaN(summary.StandardDeviation) && double.IsNaN(summary.Norm));
        Assert.Equal(1.0 / 3, summary.ZeroFraction);
    }
}
