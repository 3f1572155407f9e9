using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>One artificial neuron: a weighted sum of its inputs plus a bias, $z = w \cdot x + b$, passed through an activation, $a = f(z)$.</summary>
/// <remarks>
/// <para>
/// See <see cref="Dense"/> for many neurons side by side. Below eight inputs z has the bits that the layer computes. From eight on the products go to
/// eight sums that do not wait for one another, in a fraction of the time. A layer adds them up in their order, because its neurons do not wait for one
/// another anyway: so the two z can differ by rounding. Either order is fixed, and each z the same on every machine.
/// </para>
/// <para>Source: McCulloch and Pitts 1943 for the threshold unit.</para>
/// </remarks>
public sealed class Neuron
{
    // Where its parameters are: in an array of its own, or in a layer. The layer is asked each time, as a network may still move its parameters.
    private readonly double[]? own;
    private readonly Dense? layer;
    private readonly int inputs;
    private readonly int firstWeight;
    private readonly int biasIndex;

    /// <summary>A neuron with the given parameters.</summary>
    /// <param name="weights">One weight for each input, at least one; copied.</param>
    /// <param name="bias">The bias b.</param>
    /// <param name="activation">The activation function f.</param>
    /// <exception cref="ArgumentException">There are no weights.</exception>
    public Neuron(double[] weights, double bias, ElementwiseActivation activation)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Require.NotEmpty(weights.Length, nameof(weights));
        ArgumentNullException.ThrowIfNull(activation);
        own = [.. weights, bias];
        inputs = biasIndex = weights.Length;
        Activation = activation;
    }

    /// <summary>A neuron that lives in a layer.</summary>
    internal Neuron(Dense layer, int index)
    {
        (this.layer, inputs) = (layer, layer.Inputs);
        (firstWeight, biasIndex) = (index * inputs, layer.Outputs * inputs + index);
        Activation = layer.Activation as ElementwiseActivation
            ?? throw new InvalidOperationException($"The activation of the layer is {layer.Activation}, expected an elementwise one: no neuron has an output of its own.");
    }

    /// <summary>The weights w, one for each input. They can be changed in place.</summary>
    public Span<double> Weights => Parameters.Slice(firstWeight, inputs);

    /// <summary>The bias b.</summary>
    public double Bias
    {
        get => Parameters[biasIndex];
        set => Parameters[biasIndex] = value;
    }

    /// <summary>The activation function f.</summary>
    public ElementwiseActivation Activation { get; }

    private Span<double> Parameters => own ?? layer!.Parameters;

    /// <summary>The pre-activation $z = w \cdot x + b$.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <returns>z.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not the number of weights.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // as the kernels: the sum is compiled into it
    public double PreActivation(ReadOnlySpan<double> x)
    {
        if (x.Length != inputs) throw WrongLength(x.Length);
        var parameters = Parameters;
        return WeightedSum.Of(parameters.Slice(firstWeight, inputs), x) + parameters[biasIndex];
    }

    /// <summary>The activation $a = f(w \cdot x + b)$: what the neuron puts out.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <returns>a.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not the number of weights.</exception>
    public double Forward(ReadOnlySpan<double> x) => Activation.Value(PreActivation(x));

    // Apart from the sum, which would otherwise spend a part of its time, felt with few inputs, on keeping ready what the message needs.
    private ArgumentException WrongLength(int length) => Require.WrongLength(length, inputs, "x", "inputs");
}
