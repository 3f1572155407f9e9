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
        {
            var a = gate.Forward(x);
            Console.WriteLine($"gate[{x[0]} {x[1]}] = {a}");
        }

        // every pair of weights from -2 to 2 in quarters
        var weights = Enumerable.Range(-8, 17).Select(k => k / 4.0);
        var pairs =
            weights.SelectMany(w1 => weights, (w1, w2) => (w1, w2));
        Console.WriteLine($"pairs = {pairs.Count()}");
        Console.WriteLine($"solved[with bias] = {Solved(bias)}");
        Console.WriteLine($"solved[without bias] = {Solved(0)}");

        int Solved(double b) => pairs.Count(w =>
        {
            var neuron = new Neuron([w.w1, w.w2], b, new Step());
            return inputs.All(x => neuron.Forward(x) == x[0] * x[1]);
        });
        #endregion

        Figure.Plot("plane").Title("The AND gate in the plane of its inputs")
            .Description("Four corners of the unit square. The boundary of the gate is a slanted line that cuts off the corner (1, 1), which alone is 1.")
            .XAxis("x1", min: -0.5, max: 1.5, ticks: [0, 1]).YAxis("x2", min: -0.5, max: 1.5, ticks: [0, 1])
            .Region((x, y) => x + y + bias, 0)
            .Points("0", [0, 0, 1], [0, 1, 0]).Points("1", [1], [1]).Save();
    }
}
