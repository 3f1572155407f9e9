using CsCheck;

namespace NeuronDocs.Core.Tests;

public class ReduceOnPlateauTests
{
    [Fact]
    public void Patience_tolerates_and_the_next_loss_lowers() => Assert.Equal(
        [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.25],
        Rates(new ReduceOnPlateau(0.5, 2), 3, 2, 2, 2, 2, 2, 2, 2));

    [Fact]
    public void An_improvement_starts_the_waiting_again() => Assert.Equal(
        [1, 1, 1, 1, 1, 1, 0.5],
        Rates(new ReduceOnPlateau(0.5, 2), 3, 3, 3, 2, 2, 2, 2));

    [Fact]
    public void Less_than_the_least_improvement_is_none()
    {
        Assert.Equal([1, 0.5], Rates(new ReduceOnPlateau(0.5, 0, MinDelta: 0.25), 3, 2.75));
        Assert.Equal([1, 1], Rates(new ReduceOnPlateau(0.5, 0, MinDelta: 0.25), 3, 2.5));
    }

    /// <summary>Each loss is a little better than the last, but measured against the last improvement the little adds up.</summary>
    [Fact]
    public void Little_improvements_add_up() => Assert.Equal(
        [1, 1, 1, 1, 1],
        Rates(new ReduceOnPlateau(0.5, 1, MinDelta: 0.15), 3, 2.9, 2.8, 2.7, 2.6));

    [Fact]
    public void After_a_reduction_losses_are_not_held_against_the_rate() => Assert.Equal(
        [1, 0.5, 0.5, 0.5, 0.25],
        Rates(new ReduceOnPlateau(0.5, 0, Cooldown: 2), 3, 3, 3, 3, 3));

    [Fact]
    public void The_rate_stops_at_the_smallest_and_is_never_raised_to_it()
    {
        Assert.Equal([1, 0.5, 0.3, 0.3], Rates(new ReduceOnPlateau(0.5, 0, Min: 0.3), 3, 3, 3, 3));
        Assert.Equal([1, 1], Rates(new ReduceOnPlateau(0.5, 0, Min: 4), 3, 3));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_loss_that_is_lost_is_no_improvement(double loss)
    {
        Assert.Equal([1, 0.5, 0.25], Rates(new ReduceOnPlateau(0.5, 0), 3, loss, loss));
        Assert.Equal([0.5, 0.5], Rates(new ReduceOnPlateau(0.5, 0), loss, 3));
    }

    [Fact]
    public void The_largest_patience_does_not_overflow()
    {
        var plateau = new ReduceOnPlateau(Patience: int.MaxValue);
        Assert.Equal(new PlateauState(1, 2, int.MaxValue, 0), plateau.Next(new PlateauState(1, 2, int.MaxValue - 1, 0), 3));
    }

    /// <summary>Against PyTorch's ReduceLROnPlateau with threshold_mode "abs", with its variables.</summary>
    [Fact]
    public void Its_rates_are_PyTorchs() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 6].Array[1, 40]).Sample((patience, cooldown, threshold, losses) =>
        {
            double lr = 1, best = double.PositiveInfinity;
            int numBadEpochs = 0, cooldownCounter = 0;
            List<double> expected = [];
            foreach (var loss in losses)
            {
                if (loss < best - threshold) (best, numBadEpochs) = (loss, 0);
                else numBadEpochs++;
                if (cooldownCounter > 0) (cooldownCounter, numBadEpochs) = (cooldownCounter - 1, 0);
                if (numBadEpochs > patience)
                {
                    lr = Math.Max(lr * 0.5, 0.1);
                    (cooldownCounter, numBadEpochs) = (cooldown, 0);
                }

                expected.Add(lr);
            }

            Assert.Equal(expected, Rates(new ReduceOnPlateau(0.5, patience, threshold, cooldown, 0.1), [.. losses.Select(loss => (double)loss)]));
        }, iter: 1000, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void An_optimizer_takes_its_rate()
    {
        var plateau = new ReduceOnPlateau(0.5, 0);
        var state = PlateauState.Start(1.25);
        var optimizer = new Optimizer(1, 0);
        double[] x = [1];

        // On x^2 each step multiplies x by 1 - 2 eta: by -1.5 until the loss has grown, by -0.25 from then on.
        for (var i = 0; i < 40; i++)
        {
            optimizer.Step(x, [2 * x[0]], state.Rate);
            state = plateau.Next(state, x[0] * x[0]);
        }

        Assert.Equal(0.625, state.Rate);
        Assert.InRange(Math.Abs(x[0]), 0, 1e-10);
    }

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Factor", Assert.Throws<ArgumentOutOfRangeException>(() => new ReduceOnPlateau(1.5)).ParamName);
        Assert.Equal("Patience", Assert.Throws<ArgumentOutOfRangeException>(() => new ReduceOnPlateau(Patience: -1)).ParamName);
        Assert.Equal("MinDelta", Assert.Throws<ArgumentOutOfRangeException>(() => new ReduceOnPlateau(MinDelta: double.NaN)).ParamName);
        Assert.Equal("Cooldown", Assert.Throws<ArgumentOutOfRangeException>(() => new ReduceOnPlateau(Cooldown: -1)).ParamName);
        Assert.Equal("Min", Assert.Throws<ArgumentOutOfRangeException>(() => new ReduceOnPlateau(Min: -1)).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => PlateauState.Start(double.NaN)).ParamName);
        Assert.Equal("Rate", Assert.Throws<ArgumentOutOfRangeException>(() => new PlateauState(-1, 0, 0, 0)).ParamName);
        Assert.Equal("state", Assert.Throws<ArgumentNullException>(() => new ReduceOnPlateau().Next(null!, 1)).ParamName);
    }

    private static double[] Rates(ReduceOnPlateau plateau, params double[] losses)
    {
        var state = PlateauState.Start(1);
        return [.. losses.Select(loss => (state = plateau.Next(state, loss)).Rate)];
    }
}
