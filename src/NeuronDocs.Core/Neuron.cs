namespace NeuronDocs.Core;

/// <summary>One artificial neuron: a weighted sum of its inputs plus a bias, z = w · x + b, passed through an activation, a = f(z).</summary>
public sealed class Neuron
{
    private readonly double[] weights;

    /// <summary>A neuron with the given parameters.</summary>
    /// <param name="weights">One weight for each input, at least one; copied.</param>
    /// <param name="bias">The bias b.</param>
    /// <param name="activation">The activation function f.</param>
    /// <exception cref="ArgumentException">There are no weights.</exception>
    public Neuron(double[] weights, double bias, Activation activation)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(activation);
        Require.NotEmpty(weights.Length, nameof(weights));
        this.weights = [.. weights];
        Bias = bias;
        Activation = activation;
    }

    /// <summary>The weights w, one for each input. They can be changed in place.</summary>
    public Span<double> Weights => weights;

    /// <summary>The bias b.</summary>
    public double Bias { get; set; }

    /// <summary>The activation function f.</summary>
    public Activation Activation { get; }

    /// <summary>The pre-activation z = w · x + b.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <returns>z.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not the number of weights.</exception>
    public double PreActivation(ReadOnlySpan<double> x)
    {
        Require.Length(x.Length, weights.Length, nameof(x), "inputs");
        return LinearAlgebra.Dot(weights, x) + Bias;
    }

    /// <summary>The activation a = f(w · x + b): what the neuron puts out.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <returns>a.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not the number of weights.</exception>
    public double Forward(ReadOnlySpan<double> x) => Activation.Value(PreActivation(x));
}
