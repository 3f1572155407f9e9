using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A gradient that passes through many sigmoids shrinks at least by a factor of four in each.</summary>
public static class VanishingExample
{
    /// <summary>Multiplies the local derivatives of a chain of neurons with one input and weight <c>w</c>.</summary>
    [Example("chain-rule/vanishing", "A gradient through twenty activations")]
    public static void Run([Range(0.5, 6, Step = 0.25)] double w = 1)
    {
        #region vanishing
        var bound = 1.0;
        for (var layer = 1; layer <= 20; layer++)
        {
            bound *= 0.25 * Math.Abs(w);
            if (layer is 1 or 5 or 10 or 20) Console.WriteLine($"bound[{layer}] = {bound.Scientific(2)}");
        }

        var gradients = new Dictionary<string, List<double>>();
        foreach (Activation f in new Activation[] { new Sigmoid(), new Tanh(), new Relu() })
        {
            double a = 1, gradient = 1;
            var steps = gradients[f.GetType().Name] = [];
            for (var layer = 1; layer <= 20; layer++)
            {
                var z = w * a;
                a = f.Value(z);
                gradient *= w * f.Derivative(z);
                steps.Add(gradient);
                if (layer is 1 or 5 or 10 or 20) Console.WriteLine($"{f.GetType().Name}[{layer}] = {gradient.Scientific(2)}");
            }
        }
        #endregion

        var layers = Enumerable.Range(1, 20).Select(layer => (double)layer).ToArray();
        var figure = Figure.Plot("depth").Title("What is left of a gradient after each layer")
            .Description("On a logarithmic axis the gradient through sigmoids falls along a straight line, always below the bound; through tanh it falls slowly, through ReLU it stays the same.")
            .XAxis("layers passed", ticks: [1, 5, 10, 15, 20]).YAxis("gradient", log: true);
        foreach (var (name, steps) in gradients)
            figure = figure.Line(name, layers, steps);
        figure.Line("Bound", layers, layers.Select(layer => Elementary.Pow(0.25 * Math.Abs(w), (int)layer))).Save();
    }
}
