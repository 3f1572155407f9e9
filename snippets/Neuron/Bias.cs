using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A threshold neuron can be an AND gate with a bias, and with no weights at all without one.</summary>
public static class BiasExample
{
    /// <summary>Builds the gate, then tries every pair of weights on a grid with and without the bias.</summary>
    [Example("neuron/bias", "An AND gate needs a bias")]
    public static void Run([Range(-3, 1, Step = 0.25)] double bias = -1.5)
    {
        #region bias
        double[][] inputs = [[0, 0], [0, 1], [1, 0], [1, 1]];
        var gate = new Neuron([1, 1], bias, new Step());
        foreach (var x in inputs)
            Console.WriteLine($"gate[{x[0]} {x[1]}] = {gate.Forward(x)}");

        Console.WriteLine($"solved[with bias] = {Solved(bias)}");
        Console.WriteLine($"solved[without bias] = {Solved(0)}");
        Console.WriteLine("of 289 pairs of weights between -2 and 2");

        int Solved(double b)
        {
            var count = 0;
            for (var w1 = -2.0; w1 <= 2; w1 += 0.25)
                for (var w2 = -2.0; w2 <= 2; w2 += 0.25)
                {
                    var neuron = new Neuron([w1, w2], b, new Step());
                    if (inputs.All(x => neuron.Forward(x) == x[0] * x[1])) count++;
                }
            return count;
        }
        #endregion

        Figure.Plot("plane").Title("The AND gate in the plane of its inputs")
            .Description("Four corners of the unit square. The boundary of the gate is a slanted line that cuts off the corner (1, 1), which alone is 1.")
            .XAxis("x1", min: -0.5, max: 1.5, ticks: [0, 1]).YAxis("x2", min: -0.5, max: 1.5, ticks: [0, 1])
            .Region((x, y) => x + y + bias, 0)
            .Points("0", [0, 0, 1], [0, 1, 0]).Points("1", [1], [1]).Save();
    }
}
