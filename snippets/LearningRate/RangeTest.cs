using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One short training with a growing rate, and whether what is read off it trains.</summary>
public static class RangeTestExample
{
    [Example("learning-rate/range-test", "One run through all rates")]
    public static void Run([Range(0, 0.9, Step = 0.1)] double smoothing = 0.8, [Seed] int seed = 1)
    {
        #region range-test
        var (x, y) = DataSets.Moons(100, 0.3, new Xoshiro256(seed));
        var loss = new BinaryCrossEntropyFromLogits();
        Network Fresh(int draw) => Network.Create([2, 10, 1], new Tanh(),
            new Identity(), new Glorot(), new Xoshiro256(draw));

        RangeTest test = new(Min: 1e-3, Max: 100, Smoothing: smoothing);
        var result = test.Run(Fresh(seed), loss, MiniBatches.Full(x, y));
        Console.WriteLine($"steps = {result.Points.Count}");
        Console.WriteLine($"at_minimum = {result.AtMinimum.Fixed(3)}");
        Console.WriteLine($"over_ten = {result.MinimumOverTen.Fixed(3)}");
        Console.WriteLine($"steepest = {result.Steepest.Fixed(3)}");

        double Train(double eta, int draw)  // 200 steps
        {
            var network = Fresh(draw);
            var rule = new Optimizer(network.ParameterCount, eta);
            var trainer = new Trainer(network, loss, rule);
            foreach (var step in trainer.Run(x, y, 200)) { }
            return network.Loss(x, y, loss);
        }

        void Try(string name, double eta)  // from five other starts
        {
            double[] ends = [.. Enumerable.Range(seed + 1, 5)
                .Select(draw => Train(eta, draw))];
            Console.WriteLine($"best[{name}] = {ends.Min().Fixed(2)}");
            Console.WriteLine($"worst[{name}] = {ends.Max().Fixed(2)}");
        }

        Try("over_ten", result.MinimumOverTen);
        Try("at_minimum", result.AtMinimum);
        Try("last", result.Points[^1].Rate);
        #endregion

        Figure.Plot("test")
            .Title("Loss by learning rate during the range test")
            .Description("The smoothed loss over a logarithmic axis of rates. It stays level at first, falls from rates of about 0.03 on, is lowest above 10, where a point marks it, and then leaps up.")
            .XAxis("learning rate η", log: true).YAxis("smoothed loss", min: 0, max: 1.5)
            .Line("loss", result.Points.Select(p => p.Rate), result.Points.Select(p => p.SmoothedLoss))
            .VerticalLine(result.MinimumOverTen, "a tenth")
            .Points("lowest", [result.AtMinimum], [result.Points.Min(p => p.SmoothedLoss)])
            .Save();
    }
}
