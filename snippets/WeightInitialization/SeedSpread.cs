using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How much of a result is the seed.</summary>
public static class SeedSpreadExample
{
    /// <summary>Trains two networks from forty seeds each and counts how often the smaller one wins.</summary>
    [Example("weight-initialization/seed-spread", "Two networks, forty seeds")]
    public static void Run([Range(50, 400, Step = 50)] int steps = 200)
    {
        #region seed-spread
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        double Final(int width, int seed)
        {
            var network = Network.Create([2, width, 1], new Tanh(),
                new Identity(), new Glorot(), new Xoshiro256(seed));
            var optimizer = new Optimizer(network.ParameterCount, 0.2);
            var trainer = new Trainer(network, loss, optimizer);
            return trainer.Run(inputs, targets, steps).Last().Loss;
        }

        var seeds = Enumerable.Range(1, 40).ToArray();
        var four = seeds.Select(seed => Final(4, seed)).ToArray();
        var five = seeds.Select(seed => Final(5, seed)).ToArray();
        foreach (var (name, runs) in new[] { ("4", four), ("5", five) })
        {
            string[] sorted =
                [.. runs.Order().Select(run => run.Scientific(1))];
            Console.WriteLine($"best[{name}] = {sorted[0]}");
            Console.WriteLine($"median[{name}] = {sorted[20]}");
            Console.WriteLine($"worst[{name}] = {sorted[^1]}");
        }
        var wins = four.Zip(five).Count(pair => pair.First < pair.Second);
        Console.WriteLine($"wins[4] = {wins}");
        #endregion

        double[] axis = [.. seeds.Select(seed => (double)seed)];
        Figure.Plot("seeds").Title("The loss after training, by seed")
            .Description("Two clouds of points over the seeds, one for each network, on a logarithmic axis. They overlap, and each spreads over several orders of magnitude.")
            .XAxis("seed", min: 0, max: 41, ticks: [1, 10, 20, 30, 40]).YAxis("loss", log: true)
            .Points("four", axis, four).Points("five", axis, five).Save();
    }
}
