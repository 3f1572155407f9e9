namespace NeuronDocs.Snippets.Tests;

public sealed class StochasticGradientDescentChecks
{
    private readonly double[] _x = new double[64], _y = new double[64];
    private readonly Core.Xoshiro256 _random = new(1);

    public StochasticGradientDescentChecks()
    {
        for (var i = 0; i < 64; i++)
        {
            _x[i] = Core.RandomExtensions.NextNormal(_random);
            _y[i] = 2 * _x[i] + 1 + 0.5 * Core.RandomExtensions.NextNormal(_random);
        }
    }

    [Fact]
    [IndependentCheck("learning-rate/stochastic-gradient-descent", "the least-squares line by the normal equations has the least loss")]
    public void The_least_loss_is_that_of_the_normal_equations()
    {
        double mx = _x.Average(), my = _y.Average();
        var slope = _x.Zip(_y, (x, y) => (x - mx) * (y - my)).Sum() / _x.Sum(x => (x - mx) * (x - mx));
        Assert.Equal(Loss(slope, my - slope * mx), Output.Of("learning-rate/stochastic-gradient-descent")["least"], 0.00005);
    }

    [Fact]
    [IndependentCheck("learning-rate/stochastic-gradient-descent", "ten full-batch steps by the moments of the data; the smaller batches by a loop of its own over the same shuffles")]
    public void Each_run_is_that_of_the_update_written_out()
    {
        var printed = Output.Of("learning-rate/stochastic-gradient-descent");
        double mx = _x.Average(), my = _y.Average(), mxx = _x.Average(x => x * x), mxy = _x.Zip(_y, (x, y) => x * y).Average();
        var (w, b) = (0.0, 0.0);
        for (var k = 0; k < 10; k++) (w, b) = (w - 0.1 * (w * mxx + b * mx - mxy), b - 0.1 * (w * mx + b - my));
        Assert.Equal(Loss(w, b), printed["loss[64]"], 0.00005);
        Assert.Equal((10, 80, 640), ((int)printed["steps[64]"], (int)printed["steps[8]"], (int)printed["steps[1]"]));

        // Every run shuffles on with the one generator: the long one and the first ten epochs of full batches come before.
        for (var epoch = 0; epoch < 2010; epoch++) Shuffle([.. Enumerable.Range(0, 64)]);
        foreach (var size in (int[])[8, 1])
        {
            (w, b) = (0, 0);
            int[] order = [.. Enumerable.Range(0, 64)];
            for (var epoch = 0; epoch < 10; epoch++)
            {
                Shuffle(order);
                for (var start = 0; start < 64; start += size)
                {
                    var (dw, db) = (0.0, 0.0);
                    foreach (var i in order.AsSpan(start, size))
                    {
                        var error = w * _x[i] + b - _y[i];
                        (dw, db) = (dw + error * _x[i] / size, db + error / size);
                    }

                    (w, b) = (w - 0.1 * dw, b - 0.1 * db);
                }
            }

            Assert.Equal(Loss(w, b), printed[$"loss[{size}]"], 0.00005);
        }
    }

    [Fact]
    [IndependentCheck("learning-rate/stochastic-gradient-descent", "twenty other draws in a loop of its own: batches of 8 end lowest, single samples next, the full batch highest, but for an exception or two")]
    public void The_order_of_the_three_is_the_same_in_other_draws()
    {
        var same = 0;
        for (var seed = 101; seed <= 120; seed++)
        {
            var random = new Core.Xoshiro256(seed);
            double[] x = new double[64], y = new double[64];
            for (var i = 0; i < 64; i++)
            {
                x[i] = Core.RandomExtensions.NextNormal(random);
                y[i] = 2 * x[i] + 1 + 0.5 * Core.RandomExtensions.NextNormal(random);
            }

            double Train(int size)
            {
                var (w, b) = (0.0, 0.0);
                int[] order = [.. Enumerable.Range(0, 64)];
                for (var epoch = 0; epoch < 10; epoch++)
                {
                    random.Shuffle(order);
                    foreach (var batch in order.Chunk(size))
                    {
                        var (dw, db) = (batch.Average(i => (w * x[i] + b - y[i]) * x[i]), batch.Average(i => w * x[i] + b - y[i]));
                        (w, b) = (w - 0.1 * dw, b - 0.1 * db);
                    }
                }

                return x.Zip(y, (s, t) => (w * s + b - t) * (w * s + b - t) / 2).Average();
            }

            double full = Train(64), eight = Train(8), one = Train(1);
            if (eight < one && one < full) same++;
        }

        Assert.InRange(same, 18, 20);
    }

    private double Loss(double w, double b) => _x.Zip(_y, (x, y) => (w * x + b - y) * (w * x + b - y) / 2).Average();

    private void Shuffle(int[] order)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = _random.Next(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }
    }
}
