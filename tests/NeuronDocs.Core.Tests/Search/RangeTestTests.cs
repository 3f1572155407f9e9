namespace NeuronDocs.Core.Tests;

public class RangeTestTests
{
    /// <summary>
    /// One linear unit, x = 3, target 0: the curvature is x^2 + 1 = 10, so the loss before step k is e_0^2 / 2 times the product of
    /// (1 - 10 eta_i)^2 over the steps before. The rate grows by 10^(1/4) in each step.
    /// </summary>
    [Fact]
    public void The_losses_of_a_linear_unit_follow_the_closed_form_until_they_are_over_four_times_the_best()
    {
        var result = new RangeTest(2e-3, 20, 17, Smoothing: 0.5).Run(Unit(), new HalfSquaredError(), MiniBatches.Full([[3]], [[0]]));
        double error = 7, best = double.PositiveInfinity, atBest = 0;
        List<double> losses = [];
        for (var k = 0; ; k++)
        {
            var rate = 2e-3 * Math.Pow(10, k / 4.0);
            losses.Add(error * error / 2);

            // The running mean by its definition: weights that halve with the age and sum to one.
            double weights = 0, sum = 0;
            for (var i = 0; i <= k; i++)
            {
                weights += Math.Pow(0.5, k - i);
                sum += Math.Pow(0.5, k - i) * losses[i];
            }

            Assert.Equal(1, result.Points[k].Rate / rate, 1e-14);
            Assert.Equal(1, result.Points[k].Loss / losses[k], 1e-10);
            Assert.Equal(1, result.Points[k].SmoothedLoss / (sum / weights), 1e-10);
            if (sum / weights < best) (best, atBest) = (sum / weights, rate);
            if (sum / weights > 4 * best) break;
            error *= 1 - 10 * rate;
        }

        Assert.Equal(losses.Count, result.Points.Count);
        Assert.True(result.Diverged);

        // Beyond 2 / 10 a step makes the error larger, below it smaller; the running mean sees it later.
        Assert.Equal(1, result.AtMinimum / atBest, 1e-14);
        Assert.InRange(result.AtMinimum, 0.2, 1);
        Assert.True(result.Points[^1].Rate > result.AtMinimum);
        Assert.InRange(result.Steepest, 2e-3, 0.2);
        Assert.Equal(result.AtMinimum / 10, result.MinimumOverTen);
    }

    [Fact]
    public void The_rate_grows_by_a_factor_or_by_an_amount_from_end_to_end()
    {
        var factor = new RangeTest(1e-7, 10, 9);
        for (var k = 0; k < 9; k++) Assert.Equal(1, factor.RateAt(k) / Math.Pow(10, k - 7), 1e-14);
        var amount = new RangeTest(0.5, 2.5, 5, Linear: true);
        Assert.Equal([0.5, 1, 1.5, 2, 2.5], Enumerable.Range(0, 5).Select(amount.RateAt));
        Assert.Equal((1e-7, 10), (factor.RateAt(0), factor.RateAt(8)));
        Assert.Equal(1, new RangeTest(1e-300, 1e300, 3).RateAt(1), 1e-14);
        Assert.Equal("step", Assert.Throws<ArgumentOutOfRangeException>(() => factor.RateAt(9)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => factor.RateAt(-1));
    }

    [Fact]
    public void A_test_that_stays_calm_goes_on_to_the_largest_rate()
    {
        var result = new RangeTest(1e-3, 0.1, 30).Run(Unit(), new HalfSquaredError(), MiniBatches.Full([[3]], [[0]]));
        Assert.False(result.Diverged);
        Assert.Equal(30, result.Points.Count);
        Assert.Equal(0.1, result.Points[^1].Rate);
        Assert.Equal(0.1, result.AtMinimum);
    }

    /// <summary>The stop factor of 1e300 lets the loss grow until it overflows; that step is not among the points.</summary>
    [Fact]
    public void Numbers_that_are_not_finite_end_it_too()
    {
        var test = new RangeTest(1, 1e100, 50, StopFactor: 1e300);
        var result = test.Run(Unit(), new HalfSquaredError(), MiniBatches.Full([[3]], [[0]]));
        Assert.True(result.Diverged);
        Assert.InRange(result.Points.Count, 2, 49);
        Assert.All(result.Points, point => Assert.True(double.IsFinite(point.Loss)));
        Assert.True(double.IsNaN(result.Steepest));

        var nothing = test.Run(Unit(), new HalfSquaredError(), MiniBatches.Full([[double.NaN]], [[0]]));
        Assert.Empty(nothing.Points);
        Assert.True(double.IsNaN(nothing.AtMinimum) && double.IsNaN(nothing.MinimumOverTen) && double.IsNaN(nothing.Steepest));
    }

    /// <summary>From 2 to 1 it falls by 1 over a factor of 10; from 4 to 2 it falls by more, but over a factor of 1000.</summary>
    [Fact]
    public void The_steepest_fall_is_over_the_logarithm_of_the_rate()
    {
        var result = new RangeTestResult([new(1e-6, 9, 4), new(1e-3, 9, 2), new(1e-2, 9, 1), new(1e-1, 9, 1), new(1, 9, 3)], Diverged: false);
        Assert.Equal(1e-3, result.Steepest);
        Assert.Equal(1e-2, result.AtMinimum);
        Assert.Equal(1e-3, result.MinimumOverTen, 1e-18);
    }

    [Fact]
    public void The_network_is_as_before_also_when_it_is_canceled()
    {
        var (inputs, targets) = DataSets.Moons(60, 0.1, new Xoshiro256(1));
        var network = new Network(new BatchNormalization(2, new Identity()), new Dense(2, 4, new Tanh()), new Dense(4, 1, new Identity()));
        foreach (var layer in network.Layers) layer.Initialize(new Glorot(), new Xoshiro256(2));
        var before = State(network);
        var batches = new MiniBatches(inputs, targets, 20, new Xoshiro256(3));
        var loss = new BinaryCrossEntropyFromLogits();
        var first = new RangeTest().Run(network, loss, batches, new Adam());
        Assert.Equal(before, State(network));
        Assert.True(first.Points.Count > 20);

        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => new RangeTest().Run(network, loss, batches, cancellationToken: source.Token));
        Assert.Equal(before, State(network));

        static double[] State(Network network) => [.. network.Parameters, .. network.Layers[0].Statistics];
    }

    /// <summary>
    /// What the test is for: a tenth of the rate at the minimum trains, the rate at which the test broke off does not get as far. Nearly always:
    /// a rate that is too large makes chaos, which can end anywhere.
    /// </summary>
    [Fact]
    public void The_suggested_rate_trains_better_than_the_one_where_it_broke_off()
    {
        var (inputs, targets) = DataSets.Moons(100, 0.1, new Xoshiro256(1));
        var loss = new BinaryCrossEntropyFromLogits();
        var better = 0;
        for (var seed = 1; seed <= 10; seed++)
        {
            var result = new RangeTest(Max: 100, Smoothing: 0.9).Run(Create(seed), loss, MiniBatches.Full(inputs, targets), new Adam());
            Assert.True(result.Diverged);
            var suggested = Train(seed, result.MinimumOverTen);
            Assert.InRange(suggested, 0, 0.01);
            if (suggested < 0.2 * Train(seed, result.Points[^1].Rate)) better++;
        }

        Assert.InRange(better, 8, 10);

        double Train(int seed, double rate)
        {
            var network = Create(seed);
            var trainer = new Trainer(network, loss, new Optimizer(network.ParameterCount, rate, new Adam()));
            Assert.Equal(300, trainer.Run(inputs, targets, 300).Count());
            return network.Loss(inputs, targets, loss);
        }

        static Network Create(int seed) => Network.Create([2, 10, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("Min", Assert.Throws<ArgumentOutOfRangeException>(() => new RangeTest(0)).ParamName);
        Assert.Equal("Max", Assert.Throws<ArgumentOutOfRangeException>(() => new RangeTest(1, 1)).ParamName);
        Assert.Equal("Steps", Assert.Throws<ArgumentOutOfRangeException>(() => new RangeTest(Steps: 1)).ParamName);
        Assert.Equal("Smoothing", Assert.Throws<ArgumentOutOfRangeException>(() => new RangeTest(Smoothing: 1)).ParamName);
        Assert.Equal("StopFactor", Assert.Throws<ArgumentOutOfRangeException>(() => new RangeTest(StopFactor: double.NaN)).ParamName);
        var other = MiniBatches.Full([[1, 2]], [[1]]);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => new RangeTest().Run(Unit(), new MeanSquaredError(), other)).ParamName);
    }

    private static Network Unit() => new(new Dense(new double[,] { { 2 } }, [1], new Identity()));
}
