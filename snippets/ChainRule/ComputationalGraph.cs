using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The chain rule on a graph, walked in a good and in a bad order.</summary>
public static class ComputationalGraphExample
{
    /// <summary>A node may hand its derivative on only when everything that uses the node has reported.</summary>
    [Example("chain-rule/computational-graph", "Backward in the right order, and in a wrong one")]
    public static void Run([Range(-5, 5)] double x = 3)
    {
        #region computational-graph
        // each node: what it was computed from, with the slopes
        string[] names = ["x", "q = x x", "r = 2 q", "f = q + r"];
        (int From, double Slope)[][] inputs =
        [
            [],
            [(0, x), (0, x)],
            [(1, 2)],
            [(1, 1), (2, 1)],
        ];

        double[] Backward(params int[] order)
        {
            double[] adjoint = [0, 0, 0, 1];
            foreach (var node in order)
                foreach (var (from, slope) in inputs[node])
                    adjoint[from] += adjoint[node] * slope;
            return adjoint;
        }

        var right = Backward(3, 2, 1, 0);
        var early = Backward(3, 1, 2, 0);   // q before r
        Console.WriteLine($"right[q] = {right[1]}");
        Console.WriteLine($"right[x] = {right[0]}");
        Console.WriteLine($"early[q] = {early[1]}");
        Console.WriteLine($"early[x] = {early[0]}");
        var measured = FiniteDifference.Central(v => 3 * v * v, x);
        Console.WriteLine($"measured = {measured.Fixed(4)}");
        #endregion

        // One line with gaps: each pair of points is an edge. The height keeps edges apart and means nothing.
        double[] heights = [2, 2, 1, 2];
        (int From, int To)[] edges = [.. inputs.SelectMany((sources, to) => sources.Select(source => (source.From, to))).Distinct()];
        var figure = Figure.Plot("order").Title("Every edge points forward in the order of creation")
            .Description("Four nodes from left to right: x, q, r and f. Edges run from x to q, from q to r, from q to f, and from r, which lies below them, to f. All of them run from left to right.")
            .XAxis("place on the tape", min: -0.3, max: 3.6, ticks: [0, 1, 2, 3]).YAxis("", min: 0.5, max: 2.5, ticks: [0])
            .Line("", edges.SelectMany(e => new[] { e.From, e.To, double.NaN }), edges.SelectMany(e => new[] { heights[e.From], heights[e.To], double.NaN }))
            .Points("", [0, 1, 2, 3], heights);
        for (var node = 0; node < names.Length; node++)
            figure = figure.Label(node, node == 2 ? 0.7 : heights[node], names[node]);
        figure.Save();
    }
}
