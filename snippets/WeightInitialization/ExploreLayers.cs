using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A signal forward and a gradient backward through a fresh network, layer by layer.</summary>
public static class ExploreLayersExample
{
    /// <summary>Prints the root mean square of both in each layer, and the share of neurons that pass almost no gradient back.</summary>
    [Example("weight-initialization/explore-layers", "Activations and gradients of a fresh network, layer by layer")]
    public static void Run(
        [Choice("zeros", "normal", "uniform", "lecun", "glorot", "he", "orthogonal")] string initializer = "uniform",
        [Range(0.1, 5, Log = true)] double gain = 1,
        [Choice("tanh", "sigmoid", "relu", "selu", "identity")] string activation = "tanh",
        [Range(8, 96, Step = 8)] int width = 48,
        [Range(2, 16)] int depth = 8,
        [Seed] int seed = 1)
    {
        #region explore-layers
        ElementwiseActivation f = activation switch
        {
            "sigmoid" => new Sigmoid(), "relu" => new Relu(),
            "selu" => new Selu(), "identity" => new Identity(),
            _ => new Tanh(),
        };
        Initializer start = initializer switch
        {
            "normal" => new Normal(0.01), "lecun" => new LeCun(),
            "glorot" => new Glorot(), "he" => new He(),
            "orthogonal" => new Orthogonal(), "zeros" => new Zeros(),
            _ => new Uniform(1 / Math.Sqrt(width)),
        };
        Xoshiro256 random = new(seed);
        double[] Normals() =>
            [.. new double[width].Select(_ => random.NextNormal())];
        var (x, g) = (Normals(), Normals());  // g: dL/da of the last
        int[] sizes = [.. Enumerable.Repeat(width, depth + 1)];
        var network = Network.Create(sizes, f, f, start, random);
        foreach (ref var w in network.Parameters) w *= gain;

        var a = network.Activations(x);       // forward; a[0] is x
        var delta = new double[depth + 1][];  // backward: dL/dz
        var flat = new double[depth + 1];     // share of f' < 0.05
        for (var l = depth; l > 0; l--)
        {
            var layer = (Dense)network.Layers[l - 1];
            double[] slopes = [.. Enumerable.Range(0, width).Select(j =>
                f.Derivative(layer[j].PreActivation(a[l - 1])))];
            flat[l] = slopes.Average(slope => slope < 0.05 ? 100 : 0);
            delta[l] = [.. g.Zip(slopes, (d, slope) => d * slope)];
            g = new double[width];  // dL/da of the layer before
            for (var j = 0; j < width; j++)
            {
                var w = layer[j].Weights;
                for (var i = 0; i < width; i++) g[i] += delta[l][j] * w[i];
            }
        }
        for (var l = 1; l <= depth; l++)
        {
            var (sent, back) = (Summary.Of(a[l]), Summary.Of(delta[l]));
            Console.WriteLine($"a[{l}] = {sent.Rms.Scientific(2)}");
            Console.WriteLine($"delta[{l}] = {back.Rms.Scientific(2)}");
            Console.WriteLine($"flat[{l}] = {flat[l].Fixed(0)}%");
        }
        #endregion

        string[] layers = [.. Enumerable.Range(1, depth).Select(l => $"{l}")];
        double[] at = [.. layers.Select((_, i) => i + 1.0)];
        // Zero in the middle of a bin: what has faded stands there.
        double Reach(double[][] values) => values.Skip(1).Max(layer => layer.Max(Math.Abs)) is > 0 and var most ? 1.02 * most : 1;
        var (reachA, reachDelta) = (Reach(a), Reach(delta));
        var (first, last) = (Summary.Of(a[1]).Rms, Summary.Of(a[depth]).Rms);
        var (end, begin) = (Summary.Of(delta[depth]).Rms, Summary.Of(delta[1]).Rms);
        Figure.Plot("size").Title($"Root mean square by layer: {initializer}, {activation}")
            .Description($"Two lines on a logarithmic axis. The activations go from {first.Scientific(1)} in the first layer to {last.Scientific(1)} in the last, the gradients, read backward, from {end.Scientific(1)} in the last to {begin.Scientific(1)} in the first.")
            .XAxis("layer").YAxis("root mean square", log: true)
            .Line("a", at, a.Skip(1).Select(values => Summary.Of(values).Rms))
            .Line("dL/dz", at, delta.Skip(1).Select(values => Summary.Of(values).Rms)).Save();
        Figure.Plot("activations").Title("The activations of each layer")
            .Description($"One histogram a layer, upright, side by side. Their root mean squares go from {first.Scientific(1)} to {last.Scientific(1)}.")
            .XAxis("layer").YAxis("activation a", min: a.Skip(1).Min(layer => layer.Min()) < 0 ? -reachA : 0, max: reachA).Histograms("a", layers, a.Skip(1)).Save();
        Figure.Plot("gradients").Title("The gradients of each layer")
            .Description($"One histogram a layer, upright, side by side. From the last layer back to the first their root mean squares go from {end.Scientific(1)} to {begin.Scientific(1)}.")
            .XAxis("layer").YAxis("gradient dL/dz", min: -reachDelta, max: reachDelta).Histograms("dL/dz", layers, delta.Skip(1)).Save();
    }
}
