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
        int[] shown = [1, 5, 10, 20];
        foreach (var layer in shown)
        {
            var bound = Elementary.Pow(0.25 * Math.Abs(w), layer);
            Console.WriteLine($"bound[{layer}] = {bound.Scientific(2)}");
        }

        var gradients = new Dictionary<string, List<double>>();
        ElementwiseActivation[] functions = [new Sigmoid(), new Tanh(), new Relu()];
        foreach (var f in functions)
        {
            var name = f.GetType().Name;
            gradients[name] = [];
            double a = 1, gradient = 1;
            for (var layer = 1; layer <= 20; layer++)
            {
                var z = w * a;
                a = f.Value(z);
                gradient *= w * f.Derivative(z);
                gradients[name].Add(gradient);
                if (!shown.Contains(layer)) continue;
                var left = gradient.Scientific(2);
                Console.WriteLine($"{name}[{layer}] = {left}");
            }
        }
        #endregion

        var layers = Enumerable.Range(1, 20).Select(layer => (double)layer).ToArray();
        var figure = Figure.Plot("depth").Title("What is left of a gradient after each layer")
            .Description($"Four lines on a logarithmic axis. Through ReLU the gradient is multiplied by {w.Fixed(2)} in each layer; through sigmoids it stays below its bound, a straight line. With the weight 1 ReLU stays level, tanh falls slowly and the sigmoid steeply.")
            .XAxis("layers passed", ticks: [1, 5, 10, 15, 20]).YAxis("gradient", log: true);
        foreach (var (name, steps) in gradients)
            figure = figure.Line(name, layers, steps);
        figure.Line("Bound", layers, layers.Select(layer => Elementary.Pow(0.25 * Math.Abs(w), (int)layer))).Save();
    }
}
