namespace NeuronDocs.Core;

/// <summary>A fully connected layer: neurons side by side that see the same inputs, $z = W x + b$ and $a = f(z)$.</summary>
/// <remarks>Its weights are row-major [output, input], then come the biases, one for each output.</remarks>
public sealed class Dense : Layer
{
    /// <summary>A layer whose weights and biases are zero; <see cref="Layer.Initialize"/> gives it a real start.</summary>
    /// <param name="inputs">The number of inputs, fan_in.</param>
    /// <param name="outputs">The number of neurons.</param>
    /// <param name="activation">The activation function f of all neurons.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive, or there are more weights than an array can hold.</exception>
    public Dense(int inputs, int outputs, Activation activation)
        : base(Require.Positive(inputs), Require.Positive(outputs), Require.Count(nameof(outputs), inputs, outputs), outputs, activation)
    {
    }

    /// <summary>A layer with the given parameters.</summary>
    /// <param name="weights">The weights [output, input]; copied.</param>
    /// <param name="biases">One bias for each output; copied.</param>
    /// <param name="activation">The activation function f of all neurons.</param>
    /// <exception cref="ArgumentException">There are no weights, or the number of biases is not the number of rows.</exception>
    public Dense(double[,] weights, double[] biases, Activation activation)
        : this(Given(weights).GetLength(1), weights.GetLength(0), activation)
    {
        ArgumentNullException.ThrowIfNull(biases);
        Require.Length(biases.Length, Outputs, nameof(biases), "values");
        for (var j = 0; j < Outputs; j++)
            for (var i = 0; i < Inputs; i++)
                this[j, i] = weights[j, i];
        biases.CopyTo(Biases);
    }

    /// <summary>The weight from an input to a neuron, w_ji.</summary>
    /// <param name="output">The neuron j, from 0.</param>
    /// <param name="input">The input i, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such neuron or input.</exception>
    public double this[int output, int input]
    {
        get => Weights[IndexOf(output, input)];
        set => Weights[IndexOf(output, input)] = value;
    }

    /// <summary>One neuron of the layer: a view, which shares its weights and bias with the layer and computes the same, up to the rounding that <see cref="Neuron"/> tells of.</summary>
    /// <param name="output">The neuron j, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such neuron.</exception>
    /// <exception cref="InvalidOperationException">The activation is not elementwise, so that no neuron has an output of its own.</exception>
    public Neuron this[int output] => new(this, IndexOf(output, 0) / Inputs);

    /// <inheritdoc/>
    protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training)
    {
        var samples = x.Length / Inputs;
        z.Clear();
        MatrixProduct.Add(new(x, samples, Inputs), new Matrix(Weights, Outputs, Inputs).Transposed, z);
        MatrixProduct.Add(Matrix.Ones(samples, 1), new(Biases, 1, Outputs), z);
    }

    /// <summary>$\partial L/\partial W = \delta x^T$, $\partial L/\partial b = \delta$, $\partial L/\partial x = W^T \delta$.</summary>
    /// <inheritdoc/>
    protected internal override void Backward(
        ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient)
    {
        var samples = x.Length / Inputs;
        MatrixProduct.Add(new Matrix(delta, samples, Outputs).Transposed, new(x, samples, Inputs), gradient);
        MatrixProduct.Add(Matrix.Ones(1, samples), new(delta, samples, Outputs), gradient[Weights.Length..]);
        inputGradient.Clear();
        if (!inputGradient.IsEmpty) MatrixProduct.Add(new(delta, samples, Outputs), new(Weights, Outputs, Inputs), inputGradient);
    }

    private static double[,] Given(double[,] weights)
    {
        Require.NotEmpty(Require.Given(weights).Length, nameof(weights));
        return weights;
    }

    private int IndexOf(int output, int input)
    {
        Require.Index(output, Outputs);
        Require.Index(input, Inputs);
        return output * Inputs + input;
    }
}
