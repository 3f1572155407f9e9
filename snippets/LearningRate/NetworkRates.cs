using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The loss of a small network after 200 steps, by learning rate, with plain descent and with Adam.</summary>
public static class NetworkRatesExample
{
    [Example("learning-rate/network-rates", "A network at rates from 0.0001 to 100")]
    public static void Run([Seed] int seed = 1)
    {
        #region network-rates
        var (x, y) = DataSets.Moons(100, 0.1, new Xoshiro256(seed));
        var loss = new BinaryCrossEntropyFromLogits();
        double Final(double eta, GradientTransform rule)
        {
            var network = Network.Create([2, 10, 1], new Tanh(),
                new Identity(), new Glorot(), new Xoshiro256(seed));
            Trainer trainer = new(network, loss,
                new Optimizer(network.ParameterCount, eta, rule));
            foreach (var step in trainer.Run(x, y, 200)) { }
            return network.Loss(x, y, loss);
        }

        double[] rates = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100];
        foreach (var eta in rates)
        {
            var plain = Final(eta, new Sgd());
            var adam = Final(eta, new Adam());
            Console.WriteLine(
                $"plain[{eta.Fixed(4)}] = {plain.Fixed(4)}");
            Console.WriteLine($"adam[{eta.Fixed(4)}] = {adam.Fixed(4)}");
        }
        #endregion

        double[] grid = [.. Enumerable.Range(0, 25).Select(i => Elementary.Pow(10, -4 + i / 4.0))];
        Figure.Plot("final")
            .Title("Loss of a network after 200 steps, by learning rate")
            .Description("Two U-shaped curves on logarithmic axes. With plain descent the loss stays near its start for small rates, falls from about 1 on, is lowest above 10 and leaps up before 100. With Adam the same shape lies one to two decades to the left.")
            .XAxis("learning rate η", log: true, ticks: [1e-4, 1e-2, 1, 100]).YAxis("loss", log: true)
            .Line("plain", grid, grid.Select(eta => Final(eta, new Sgd())))
            .Line("Adam", grid, grid.Select(eta => Final(eta, new Adam())))
            .Save();
    }
}
