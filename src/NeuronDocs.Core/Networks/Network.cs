namespace NeuronDocs.Core;

/// <summary>A feed-forward network: layers in a row, and the gradient of a loss with respect to all their parameters.</summary>
/// <remarks>
/// <see cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, Core.Loss, Span{double})"/> is backpropagation (Rumelhart, Hinton and Williams
/// 1986). It works in buffers of the network: one network serves one thread at a time.
/// </remarks>
public sealed partial class Network
{
    // The most values of one layer that a block of samples has: what stays in a cache.
    private const int BlockLength = 16384;

    private readonly Layer[] layers;
    private readonly double[] parameters;

    /// <summary>Joins layers to a network and their parameters to one array, in which the layers then keep them.</summary>
    /// <param name="layers">The layers, from the input to the output; each takes as many inputs as the one before has outputs.</param>
    /// <exception cref="ArgumentException">There is no layer, the sizes do not fit, or a layer is in a network already.</exception>
    public Network(params Layer[] layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        Check(layers);
        this.layers = [.. layers];
        parameters = new double[Require.Capacity(layers.Sum(layer => (long)layer.Parameters.Length), nameof(layers))];
        var start = 0;
        foreach (var layer in layers)
        {
            layer.MoveTo(parameters, start);
            start += layer.Parameters.Length;
        }

        StateLength = parameters.Length + layers.Sum(layer => layer.Statistics.Length);
        passes = [.. layers.Select(layer => new LayerPass(layer))];
        BlockSize = Math.Max(1, BlockLength / layers.Max(layer => Math.Max(layer.Inputs, layer.Outputs)));
    }

    /// <summary>The layers, from the input to the output.</summary>
    public IReadOnlyList<Layer> Layers => layers;

    /// <summary>The number of inputs of the first layer.</summary>
    public int Inputs => layers[0].Inputs;

    /// <summary>The number of outputs of the last layer.</summary>
    public int Outputs => layers[^1].Outputs;

    /// <summary>How many parameters all layers have.</summary>
    public int ParameterCount => parameters.Length;

    /// <summary>All parameters: layer by layer, in each the weights row-major, then the biases.</summary>
    public Span<double> Parameters => parameters;

    /// <summary>A network of the given sizes with drawn weights and zero biases.</summary>
    /// <param name="sizes">The number of inputs, then of neurons in each layer: <c>[2, 16, 1]</c> has two layers.</param>
    /// <param name="hidden">The activation of every layer but the last.</param>
    /// <param name="output">The activation of the last layer.</param>
    /// <param name="initializer">How the weights are drawn.</param>
    /// <param name="random">Where they are drawn from.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentException">There are fewer than two sizes, or one is not positive.</exception>
    public static Network Create(int[] sizes, Activation hidden, Activation output, Initializer initializer, Random random)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(hidden);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(initializer);
        ArgumentNullException.ThrowIfNull(random);
        if (sizes.Length < 2) throw new ArgumentException($"sizes has {sizes.Length} values, expected at least 2: inputs and outputs.", nameof(sizes));
        foreach (var size in sizes) Require.Positive(size, nameof(sizes));
        var layers = new Layer[sizes.Length - 1];
        for (var l = 0; l < layers.Length; l++)
            layers[l] = new Dense(sizes[l], sizes[l + 1], l == layers.Length - 1 ? output : hidden);
        foreach (var layer in layers) layer.Initialize(initializer, random);
        return new Network(layers);
    }

    /// <summary>The output of the network.</summary>
    /// <param name="x">The inputs of one sample.</param>
    /// <returns>The activations of the last layer.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not that of the first layer.</exception>
    public double[] Forward(ReadOnlySpan<double> x)
    {
        Require.Length(x.Length, Inputs, nameof(x), "inputs");
        return ForwardPass(x, training: false).ToArray();
    }

    /// <summary>The activations of every layer.</summary>
    /// <param name="x">The inputs of one sample.</param>
    /// <returns>One row for each layer; row 0 is the input itself.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not that of the first layer.</exception>
    public double[][] Activations(ReadOnlySpan<double> x)
    {
        Require.Length(x.Length, Inputs, nameof(x), "inputs");
        ForwardPass(x, training: false);
        return [x.ToArray(), .. passes.Select(pass => pass.Activations.ToArray())];
    }

    private static void Check(Layer[] layers)
    {
        Require.NotEmpty(layers.Length, nameof(layers));
        for (var l = 0; l < layers.Length; l++)
        {
            ArgumentNullException.ThrowIfNull(layers[l], nameof(layers));
            if (layers[l].IsTaken || Array.IndexOf(layers, layers[l]) < l)
                throw new ArgumentException($"Layer {l} is in a network already, expected a layer of its own.", nameof(layers));
            if (l > 0 && layers[l].Inputs != layers[l - 1].Outputs)
                throw new ArgumentException($"Layer {l} takes {layers[l].Inputs} inputs, expected {layers[l - 1].Outputs} from layer {l - 1}.", nameof(layers));
        }
    }
}
