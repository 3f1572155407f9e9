namespace NeuronDocs.Snippets.Tests;

/// <summary>The answers to the exercises of the chapter on loss, by hand.</summary>
public sealed class LossExerciseChecks
{
    [Fact]
    [IndependentCheck("loss/hand-loss", "the errors 0.5, 0 and -2 by hand")]
    public void Four_losses_of_three_errors()
    {
        var printed = Output.Of("loss/hand-loss");

        Assert.Equal((0.25 + 0 + 4) / 3, printed["MeanSquaredError"], 5e-5);
        Assert.Equal((0.25 + 0 + 4) / 2, printed["HalfSquaredError"], 5.1e-5);
        Assert.Equal((0.5 + 0 + 2) / 3, printed["MeanAbsoluteError"], 5e-5);
        Assert.Equal((0.125 + 0 + 1.5) / 3, printed["Huber"], 5e-5);
    }

    [Fact]
    [IndependentCheck("loss/equal-steps", "the slopes of the three losses by differences, and 0.05 times 1, 4 and 2")]
    public void Rates_undo_the_factors()
    {
        var printed = Output.Of("loss/equal-steps");
        (double X, double T)[] data = [(1, 2), (2, 3), (3, 7), (4, 8)];
        double Squares(double w) => data.Sum(d => ((w * d.X) - d.T) * ((w * d.X) - d.T));
        var slope = (Squares(1.001) - Squares(0.999)) / 0.002;

        Assert.Equal(slope / 2, printed["slope[half sum]"], 5.1e-5);
        Assert.Equal(slope / 8, printed["slope[half mean]"], 5.1e-5);
        Assert.Equal(slope / 4, printed["slope[mean]"], 5.1e-5);
        Assert.Equal([0.05, 0.2, 0.1], new[] { printed["rate[half sum]"], printed["rate[half mean]"], printed["rate[mean]"] });
    }

    [Fact]
    [IndependentCheck("loss/one-large-error", "4 * 1 / 4 = 2 * 2 / 4, and 4 / 4 against 2 / 4, by hand")]
    public void Equal_squares_unequal_distances()
    {
        var printed = Output.Of("loss/one-large-error");

        Assert.Equal([1, 1, 1], new[] { printed["squared[even]"], printed["absolute[even]"], printed["worst[even]"] });
        Assert.Equal([1, 0.5, 2], new[] { printed["squared[one large]"], printed["absolute[one large]"], printed["worst[one large]"] });
    }

    [Fact]
    [IndependentCheck("loss/rising-loss", "the full loss rises where a step leads farther from the mean 2; each step on all multiplies that distance by 1 - rate")]
    public void Loss_rises_one_by_one_and_beyond_the_limit()
    {
        var printed = Output.Of("loss/rising-loss");
        double[] data = [0, 4, 1, 3];
        var (w, rises) = (10.0, 0);
        for (var step = 0; step < 40; step++)
        {
            var next = (0.8 * w) + (0.2 * data[step % 4]);
            if (Math.Abs(next - 2) > Math.Abs(w - 2)) rises++;
            w = next;
        }

        Assert.Equal(rises, printed["rises[one 0.2]"]);
        Assert.Equal(0, printed["rises[all 0.2]"]);
        Assert.True(Math.Abs(1 - 2.1) > 1);
        Assert.Equal(40, printed["rises[all 2.1]"]);
    }

    [Fact]
    [IndependentCheck("loss/step-length", "the smallest k with sqrt(2) (99 / 101)^k at most 1e-8")]
    public void Steps_follow_from_the_contraction()
    {
        var printed = Output.Of("loss/step-length");

        Assert.Equal(Math.Ceiling(Math.Log(1e-8 / Math.Sqrt(2)) / Math.Log(99.0 / 101)), printed["steps"]);
        Assert.Equal([1, 100], new[] { printed["gradient[0]"], printed["gradient[1]"] });
        Assert.Equal([1, 1], new[] { printed["needed[0]"], printed["needed[1]"] });
    }

    [Fact]
    [IndependentCheck("loss/first-loss", "ln 10 = 2.302585 and 9, the values of Stanford CS231n 2015; ln 2; and log(e^10 + 9)")]
    public void First_losses_are_those_of_no_opinion()
    {
        var printed = Output.Of("loss/first-loss");

        Assert.Equal([2.302585, 9], new[] { printed["cross_entropy"], printed["hinge"] });
        Assert.Equal(Math.Log(2), printed["binary"], 5e-7);
        Assert.Equal(Math.Log(Math.Exp(10) + 9), printed["sure_and_wrong"], 5e-7);
    }

    [Fact]
    [IndependentCheck("loss/bits", "eight equal classes are three yes-or-no questions")]
    public void Eight_classes_are_three_bits()
    {
        var printed = Output.Of("loss/bits");

        Assert.Equal([3, 8], new[] { printed["bits"], printed["perplexity"] });
        Assert.Equal(3 * Math.Log(2), printed["nats"], 5e-5);
    }
}
