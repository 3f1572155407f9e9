namespace NeuronDocs.Core;

/// <summary>One artificial neuron: a weighted sum of its inputs plus a bias, $z = w \cdot x + b$, passed through an activation, $a = f(z)$.</summary>
/// <remarks>Source: McCulloch and Pitts 1943 for the threshold unit; see <see cref="Dense"/> for many neurons side by side.</remarks>
public sealed class Neuron
{
    private readonly Dense layer;
    private readonly int index;

    /// <summary>A neuron with the given parameters.</summary>
    /// <param name="weights">One weight for each input, at least one; copied.</param>
    /// <param name="bias">The bias b.</param>
    /// <param name="activation">The activation function f.</param>
    /// <exception cref="ArgumentException">There are no weights.</exception>
    public Neuron(double[] weights, double bias, ElementwiseActivation activation)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Require.NotEmpty(weights.Length, nameof(weights));
        layer = new Dense(weights.Length, 1, activation);
        weights.CopyTo(Weights);
        Bias = bias;
        Activation = activation;
    }

    /// <summary>A neuron that lives in a layer. It asks the layer each time: a network may still move the layer's parameters.</summary>
    internal Neuron(Dense layer, int index)
    {
        (this.layer, this.index) = (layer, index);
        Activation = layer.Activation as ElementwiseActivation
            ?? throw new InvalidOperationException($"The activation of the layer is {layer.Activation}, expected an elementwise one: no neuron has an output of its own.");
    }

    /// <summary>The weights w, one for each input. They can be changed in place.</summary>
    public Span<double> Weights => layer.Weights.Slice(index * layer.Inputs, layer.Inputs);

    /// <summary>The bias b.</summary>
    public double Bias
    {
        get => layer.Biases[index];
        set => layer.Biases[index] = value;
    }

    /// <summary>The activation function f.</summary>
    public ElementwiseActivation Activation { get; }

    /// <summary>The pre-activation $z = w \cdot x + b$.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <returns>z.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not the number of weights.</exception>
    public double PreActivation(ReadOnlySpan<double> x)
    {
        Require.Length(x.Length, layer.Inputs, nameof(x), "inputs");
        // The layer's memory is looked up once, for the weights and the bias: for a few inputs a second time would be felt.
        var parameters = layer.Parameters;
        var bias = parameters[layer.Inputs * layer.Outputs + index];
        return LinearAlgebra.Dot(parameters.Slice(index * x.Length, x.Length), x) + bias;
    }

    /// <summary>The activation $a = f(w \cdot x + b)$: what the neuron puts out.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <returns>a.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not the number of weights.</exception>
    public double Forward(ReadOnlySpan<double> x) => Activation.Value(PreActivation(x));
}
