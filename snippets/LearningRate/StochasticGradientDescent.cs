using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The same data, the same rate and the same number of epochs for three batch sizes.</summary>
public static class StochasticGradientDescentExample
{
    [Example("learning-rate/stochastic-gradient-descent", "Ten epochs with batches of 64, 8 and 1")]
    public static void Run([Range(0.01, 0.5, Step = 0.01)] double eta = 0.1, [Seed] int seed = 1)
    {
        #region stochastic-gradient-descent
        // 64 samples of y = 2x + 1, with noise.
        var random = new Xoshiro256(seed);
        var x = new double[64][];
        var y = new double[64][];
        for (var i = 0; i < 64; i++)
        {
            x[i] = [random.NextNormal()];
            y[i] = [2 * x[i][0] + 1 + 0.5 * random.NextNormal()];
        }

        var loss = new HalfSquaredError();
        double[] Train(int size, int epochs)
        {
            Network line = new(new Dense(1, 1, new Identity()));
            Trainer trainer = new(line, loss, new Optimizer(2, eta));
            var batches = new MiniBatches(x, y, size, random);
            List<double> course = [line.Loss(x, y, loss)];
            var steps = epochs * batches.PerEpoch;
            foreach (var step in trainer.Run(batches, steps))
                if (step.EndsEpoch) course.Add(line.Loss(x, y, loss));
            return [.. course];
        }

        var least = Train(64, 2000)[^1];  // as low as it gets
        Console.WriteLine($"least = {least.Fixed(4)}");
        foreach (var size in (int[])[64, 8, 1])
        {
            Console.WriteLine($"steps[{size}] = {10 * 64 / size}");
            Console.WriteLine(
                $"loss[{size}] = {Train(size, 10)[^1].Fixed(4)}");
        }
        #endregion

        Figure.Plot("courses")
            .Title("Loss over the whole set after each epoch, above the least possible")
            .Description("Three lines on a logarithmic axis. With all 64 samples in a batch the loss falls slowly and evenly. With batches of 8 it falls much faster. With single samples it has fallen after the first epoch and then wanders up and down.")
            .XAxis("epoch").YAxis("loss − least", log: true)
            .Line("64 a batch", Train(64, 10).Select(value => value - least))
            .Line("8 a batch", Train(8, 10).Select(value => value - least))
            .Line("1 a batch", Train(1, 10).Select(value => value - least))
            .Save();
    }
}
