using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The common activation functions at the same four points.</summary>
public static class ActivationsExample
{
    /// <summary>Prints <c>a = f(z)</c> for each function and draws them over one axis.</summary>
    [Example("neuron/activations", "Activation functions side by side")]
    public static void Run([Range(0, 0.5, Step = 0.01)] double slope = 0.1)
    {
        #region activations
        ElementwiseActivation[] functions =
        [
            new Step(), new Sigmoid(), new Tanh(),
            new Relu(), new LeakyRelu(slope),
        ];
        foreach (var f in functions)
        {
            var name = f.GetType().Name;
            foreach (var z in new[] { -1, 0, 1, 2 })
            {
                var a = f.Value(z);
                Console.WriteLine($"{name}[{z}] = {a.Fixed(4)}");
            }
        }
        #endregion

        Figure.Plot("curves").Title("Five activation functions")
            .Description("Step, sigmoid and tanh flatten out on both sides; ReLU and leaky ReLU bend once at z = 0 and then rise along the diagonal.")
            .XAxis("z", min: -3, max: 3, ticks: [-3, -2, -1, 0, 1, 2, 3]).YAxis("a = f(z)", min: -1.2, max: 3, ticks: [-1, 0, 1, 2, 3])
            .Line("Step", [-3, 0, 0, 3], [0, 0, 1, 1]).Line("Sigmoid", new Sigmoid().Value, -3, 3).Line("Tanh", new Tanh().Value, -3, 3)
            .Line("ReLU", new Relu().Value, -3, 3).Line("Leaky", new LeakyRelu(slope).Value, -3, 3).Save();
    }
}
