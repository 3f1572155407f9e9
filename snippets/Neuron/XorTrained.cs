using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A 2-4-1 tanh network learns XOR from random weights.</summary>
public static class XorTrainedExample
{
    /// <summary>Trains for 500 steps; prints the four outputs, the first loss and the last.</summary>
    [Example("neuron/xor-trained", "XOR learned from random weights")]
    public static void Run([Range(0.01, 0.4, Log = true)] double eta = 0.1, [Seed] int seed = 1)
    {
        #region xor-trained
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        var network = Network.Create([2, 4, 1], new Tanh(),
            new Identity(), new Glorot(), new Xoshiro256(seed));
        var optimizer = new Optimizer(network.ParameterCount, eta);
        var gradient = new double[network.ParameterCount];
        var losses = new List<double>();

        for (var step = 0; step < 500; step++)
        {
            var now = network.Gradient(inputs, targets, loss, gradient);
            losses.Add(now);
            optimizer.Step(network.Parameters, gradient);
        }

        foreach (var x in inputs)
        {
            var y = network.Forward(x)[0];
            Console.WriteLine($"y[{x[0]} {x[1]}] = {y.Fixed(4)}");
        }
        var last = network.Loss(inputs, targets, loss);
        Console.WriteLine($"loss[first] = {losses[0].Fixed(4)}");
        Console.WriteLine($"loss[last] = {last.Scientific(2)}");
        #endregion

        Figure.Plot("boundary").Title("Where the trained network answers 1")
            .Description("The learned boundary of the 2-4-1 tanh network separates the corners (0, 1) and (1, 0) from the other two.")
            .XAxis("x1", min: -0.5, max: 1.5, ticks: [0, 1]).YAxis("x2", min: -0.5, max: 1.5, ticks: [0, 1])
            .Region((x, y) => network.Forward([x, y])[0], 0.5)
            .Points("0", [0, 1], [0, 1]).Points("1", [0, 1], [1, 0]).Save();

        Figure.Plot("loss").Title("Loss while learning XOR")
            .Description("The mean squared error drops to a quarter, the best that a linear model can do, lingers there, then falls by several orders of magnitude.")
            .XAxis("step").YAxis("loss", log: true)
            .Line("loss", losses).HorizontalLine(0.25, "best linear model").Save();
    }
}
