using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What zero, one and two hidden units can do on XOR, with the boundary that training finds.</summary>
public static class XorExample
{
    /// <summary>Trains three networks on the four rows and prints loss and worst error.</summary>
    [Example("neuron/xor", "XOR with no, one and two hidden units")]
    public static void Run([Seed] int seed = 3)
    {
        #region xor
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();

        Network Train(params int[] sizes)
        {
            var network = Network.Create(sizes, new Tanh(),
                new Identity(), new Glorot(), new Xoshiro256(seed));
            var optimizer = new Optimizer(network.ParameterCount, 0.2);
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < 3000; step++)
            {
                network.Gradient(inputs, targets, loss, gradient);
                optimizer.Step(network.Parameters, gradient);
            }
            return network;
        }

        Network[] networks =
            [Train(2, 1), Train(2, 1, 1), Train(2, 2, 1)];
        for (var units = 0; units < 3; units++)
        {
            var network = networks[units];
            var mean = network.Loss(inputs, targets, loss);
            var worst = inputs.Zip(targets).Max(s =>
                Math.Abs(network.Forward(s.First)[0] - s.Second[0]));
            Console.WriteLine($"loss[{units}] = {mean.Fixed(4)}");
            Console.WriteLine($"worst[{units}] = {worst.Fixed(4)}");
        }
        #endregion

        string[] names = ["zero", "one", "two"];
        string[] titles = ["No hidden unit: one half everywhere", "One hidden unit: one edge", "Two hidden units: a band"];
        string[] seen =
        [
            "The square of the four corners in a single tint: the answer is one half everywhere, so no boundary runs between the corners.",
            "One boundary runs through the square and cuts off one corner. The three others are on the same side, and one of them does not belong there.",
            "Two boundaries enclose a band that holds the two corners where XOR is 1 and leaves the other two outside.",
        ];
        for (var units = 0; units < 3; units++)
        {
            var network = networks[units];
            Figure.Plot(names[units]).Title(titles[units]).Description(seen[units])
                .XAxis("x1", min: -0.5, max: 1.5, ticks: [0, 1]).YAxis("x2", min: -0.5, max: 1.5, ticks: [0, 1])
                .Region((x1, x2) => Math.Round(network.Forward([x1, x2])[0], 6), 0.5, 40)
                .Points("0", [0, 1], [0, 1]).Points("1", [0, 1], [1, 0]).Save();
        }
    }
}
