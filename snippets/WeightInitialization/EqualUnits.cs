using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class EqualUnitsExample
{
    [Example("weight-initialization/equal-units", "Four equal units are one unit")]
    public static void Run([Range(-1, 1, Step = 0.05)] double value = 0.5, [Range(1, 20000, Step = 1)] int steps = 5000)
    {
        #region equal-units
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();

        Network Train(int units, Initializer initializer)
        {
            var network = Network.Create([2, units, 1],
                new Tanh(), new Identity(), initializer, new Xoshiro256(1));
            var optimizer = new Optimizer(network.ParameterCount, 0.1);
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < steps; step++)
            {
                network.Gradient(inputs, targets, loss, gradient);
                optimizer.Step(network.Parameters, gradient);
            }
            return network;
        }

        var equal = Train(4, new Constant(value));
        var hidden = (Dense)equal.Layers[0];
        // Largest difference from unit 0, in any weight or bias.
        var spread = Enumerable.Range(0, 4).Max(unit => Math.Max(
            Math.Abs(hidden.Biases[unit] - hidden.Biases[0]),
            Enumerable.Range(0, 2).Max(i =>
                Math.Abs(hidden[unit, i] - hidden[0, i]))));
        Console.WriteLine($"spread = {spread.Scientific(2)}");

        foreach (var (name, network) in new[]
        {
            ("four equal units", equal),
            ("one unit", Train(1, new Constant(value))),
            ("four random units", Train(4, new Glorot())),
        })
        {
            var end = network.Loss(inputs, targets, loss);
            Console.WriteLine($"loss[{name}] = {end.Fixed(4)}");
        }
        #endregion
    }
}
