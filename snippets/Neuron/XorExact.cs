using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two ReLU units solve XOR exactly, with weights small enough to check by hand.</summary>
public static class XorExactExample
{
    /// <summary>Runs the solution given by Goodfellow, Bengio and Courville.</summary>
    [Example("neuron/xor-exact", "XOR with two ReLU units")]
    public static void Run()
    {
        #region xor-exact
        var hidden = new Dense(
            new double[,] { { 1, 1 }, { 1, 1 } },
            [0, -1], new Relu());
        var output = new Dense(
            new double[,] { { 1, -2 } }, [0], new Identity());
        var network = new Network(hidden, output);

        foreach (var x in DataSets.Xor().Inputs)
        {
            var name = $"{x[0]} {x[1]}";
            var a = hidden.Forward(x);
            var y = network.Forward(x)[0];
            Console.WriteLine($"a[{name}] = {a[0]} and {a[1]}");
            Console.WriteLine($"y[{name}] = {y}");
        }
        #endregion

        Figure.Plot("boundary").Title("Where the two-unit network answers 1")
            .Description("A diagonal band between the lines x1 + x2 = 0.5 and x1 + x2 = 1.5 holds the corners (0, 1) and (1, 0). The other two corners lie outside it.")
            .XAxis("x1", min: -0.5, max: 1.5, ticks: [0, 1]).YAxis("x2", min: -0.5, max: 1.5, ticks: [0, 1])
            .Region((x, y) => network.Forward([x, y])[0], 0.5)
            .Points("0", [0, 1], [0, 1]).Points("1", [0, 1], [1, 0]).Save();
    }
}
