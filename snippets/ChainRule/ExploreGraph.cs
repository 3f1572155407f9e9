using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A neuron, a squared error and a weight penalty as a graph, walked forward and backward.</summary>
public static class ExploreGraphExample
{
    private const int Forward = 7;

    /// <summary>Takes so many steps: seven values forward, then nine edges backward, and sums up what reaches each node.</summary>
    [Example("chain-rule/explore-graph", "Forward and backward through a graph, step by step")]
    public static void Run(
        [Range(0, 16)] int step = 16,
        [Range(-2, 2, Step = 0.1)] double x = 1.5,
        [Range(-3, 3, Step = 0.1)] double w = 0.8,
        [Range(-3, 3, Step = 0.1)] double b = -0.2,
        [Range(0, 1, Step = 0.1)] double t = 0,
        [Range(0, 1, Step = 0.05)] double c = 0.1)
    {
        #region explore-graph
        // forward: steps 1 to 7, each from what is there already
        var p = w * x;
        var z = p + b;
        var a = Elementary.Sigmoid(z);
        var e = a - t;
        var h = e * e / 2;
        var r = c * w * w / 2;  // large weights have a price
        (string, double)[] values = [("p", p), ("z", z), ("a", a),
            ("e", e), ("h", h), ("r", r), ("L", h + r)];
        foreach (var (node, value) in values.Take(step))
            Console.WriteLine($"{node} = {value.Fixed(4)}");

        // backward: steps 8 to 16, an edge each, with its own slope
        (string, string, double)[] edges =
        [
            ("h", "L", 1), ("r", "L", 1), ("e", "h", e),
            ("a", "e", 1), ("z", "a", a * (1 - a)), ("b", "z", 1),
            ("p", "z", 1), ("w", "p", x), ("w", "r", c * w),
        ];
        Dictionary<string, double> gradient = new() { ["L"] = 1 };
        foreach (var (from, to, slope) in edges.Take(step - 7))
        {
            // w is used twice: what comes over its two edges adds up
            gradient.TryAdd(from, 0);
            gradient[from] += slope * gradient[to];
            Console.WriteLine($"slope[d{to}/d{from}] = {slope.Fixed(4)}");
        }
        foreach (var (node, value) in gradient.Where(_ => step >= 7))
            Console.WriteLine($"gradient[{node}] = {value.Fixed(4)}");
        #endregion

        var shown = values.Take(step).Concat([("x", x), ("w", w), ("b", b), ("t", t)]).ToDictionary();
        var passed = edges.Take(step - Forward).ToDictionary(edge => (edge.Item1, edge.Item2), edge => edge.Item3);
        var figure = Figure.Plot("graph").Title(step <= Forward ? $"Forward, step {step} of {Forward}" : $"Backward, step {step - Forward} of {edges.Length}")
            .Description($"A graph from left to right: x and w make p, p and b make z, then a, then with t the error e, then h; w also makes r; h and r make L. Above {shown.Count} of 11 nodes stands the value, below {(step < Forward ? 0 : gradient.Count)} the gradient of L.")
            .XAxis("", min: -0.25, max: 8.35).YAxis("", min: 0.15, max: 4.35);
        foreach (var (node, at, height) in new (string, double, double)[]
        {
            ("x", 0.3, 3.4), ("w", 0.3, 0.8), ("p", 1.6, 2.4), ("b", 1.5, 3.9), ("z", 3, 2.4), ("a", 4.4, 2.4),
            ("t", 4.7, 3.9), ("e", 5.8, 2.4), ("h", 7, 2.4), ("r", 4.4, 0.8), ("L", 8.05, 0.8),
        })
            figure = figure.Node(node, at, height, shown.TryGetValue(node, out var value) ? value.Fixed(3) : "",
                step >= Forward && gradient.TryGetValue(node, out var slope) ? slope.Fixed(3) : "");
        foreach (var (from, to, _) in edges.Append(("x", "p", w)).Append(("t", "e", -1)))
            figure = figure.Edge(from, to, passed.TryGetValue((from, to), out var slope) ? slope.Fixed(2) : "");
        figure.Save();
    }
}
