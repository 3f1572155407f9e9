using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How many units of a hidden layer are dead after training, for several learning rates.</summary>
public static class DeadUnitsExample
{
    /// <summary>Trains the same network at four rates and counts the units that are off on all data.</summary>
    [Example("neuron/dead-units", "Dead units in a trained layer")]
    public static void Run([Range(20, 200, Step = 20)] int steps = 100)
    {
        #region dead-units
        var (inputs, targets) =
            DataSets.Moons(100, 0.1, new Xoshiro256(1));
        double[] rates = [0, 0.05, 0.08, 0.1];
        var counts = new List<double>();
        foreach (var eta in rates)
        {
            var network = Network.Create([2, 32, 1], new Relu(),
                new Identity(), new He(), new Xoshiro256(1));
            var trainer = new Trainer(network, new MeanSquaredError(),
                new Optimizer(network.ParameterCount, eta));
            var last = trainer.Run(inputs, targets, steps).Last();

            // dead: off for every input
            var hidden = (Dense)network.Layers[0];
            var on = inputs.Select(x => hidden.Forward(x)).ToArray();
            var dead = Enumerable.Range(0, 32)
                .Count(j => on.All(a => a[j] == 0));
            counts.Add(dead);
            Console.WriteLine($"dead[{eta}] = {dead}");
            Console.WriteLine($"loss[{eta}] = {last.Loss.Fixed(4)}");
        }
        #endregion

        Figure.Plot("dead").Title("Dead units of 32 after training, by learning rate")
            .Description("Four bars, the first without any training. It and the bar of the smallest rate are zero; at the largest rate nearly a third of the units are dead.")
            .XAxis("learning rate").YAxis("dead units", min: 0)
            .Bars("dead", rates.Select(eta => $"{eta}"), counts).Save();
    }
}
