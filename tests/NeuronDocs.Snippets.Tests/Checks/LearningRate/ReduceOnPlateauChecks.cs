using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class ReduceOnPlateauChecks
{
    [Fact]
    [IndependentCheck("learning-rate/reduce-on-plateau", "the rule with a counter of bad epochs, as PyTorch writes it, on the same noise; and the drop by hand")]
    public void Every_run_is_that_of_a_counter_of_bad_epochs()
    {
        var printed = Output.Of("learning-rate/reduce-on-plateau");
        List<double> losses = [], firsts = [];
        for (var run = 0; run < 100; run++)
        {
            var random = new Xoshiro256(1 + run);
            var (x, y, rate, best, bad, first) = (10.0, 10.0, 0.5, double.MaxValue, 0, 0);
            for (var epoch = 0; epoch < 21; epoch++)
            {
                if (rate > 0.4) first++;
                var sum = 0.0;
                for (var k = 0; k < 10; k++)
                {
                    x = x * (1 - rate) - rate * random.NextNormal();
                    y = y * (1 - rate / 20) - rate * random.NextNormal();
                    sum += x * x / 2 + y * y / 40;
                }

                if (sum / 10 < best) (best, bad) = (sum / 10, 0);
                else bad++;
                if (bad > 2) (rate, bad) = (rate * 0.3, 0);
            }

            losses.Add(x * x / 2 + y * y / 40);
            firsts.Add(first);
        }

        Assert.Equal(losses.Average(), printed["mean"], 0.00005);
        Assert.Equal(losses.Min(), printed["lowest"], 0.00005);
        Assert.Equal(losses.Max(), printed["highest"], 0.00005);
        Assert.Equal(firsts.Min(), printed["earliest"]);
        Assert.Equal(firsts.Max(), printed["latest"]);
        Assert.Equal([1, 1, 1, 1, 0.1, 0.1], Enumerable.Range(1, 6).Select(i => printed[$"eta[{i}]"]));
    }
}
