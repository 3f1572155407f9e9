namespace NeuronDocs.Core;

/// <summary>A fully connected layer: neurons side by side that see the same inputs, z = W x + b and a = f(z).</summary>
/// <remarks>
/// All its parameters are one flat array: the weights row-major [output, input], then the biases. A <see cref="Network"/> joins the arrays of its
/// layers; the layer then shows its part of the network's.
/// </remarks>
public sealed class Dense
{
    private double[] storage;
    private int start;

    /// <summary>A layer whose weights and biases are zero; <see cref="Initialize"/> gives it a real start.</summary>
    /// <param name="inputs">The number of inputs, fan_in.</param>
    /// <param name="outputs">The number of neurons.</param>
    /// <param name="activation">The activation function f of all neurons.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive.</exception>
    public Dense(int inputs, int outputs, Activation activation)
    {
        ArgumentNullException.ThrowIfNull(activation);
        Inputs = Require.Positive(inputs);
        Outputs = Require.Positive(outputs);
        Activation = activation;
        storage = new double[(inputs + 1) * outputs];
    }

    /// <summary>A layer with the given parameters.</summary>
    /// <param name="weights">The weights [output, input]; copied.</param>
    /// <param name="biases">One bias for each output; copied.</param>
    /// <param name="activation">The activation function f of all neurons.</param>
    /// <exception cref="ArgumentException">The number of biases is not the number of rows.</exception>
    public Dense(double[,] weights, double[] biases, Activation activation)
        : this((weights ?? throw new ArgumentNullException(nameof(weights))).GetLength(1), weights.GetLength(0), activation)
    {
        ArgumentNullException.ThrowIfNull(biases);
        Require.Length(biases.Length, Outputs, nameof(biases), "values");
        for (var j = 0; j < Outputs; j++)
            for (var i = 0; i < Inputs; i++)
                this[j, i] = weights[j, i];
        biases.CopyTo(Biases);
    }

    /// <summary>The number of inputs, fan_in.</summary>
    public int Inputs { get; }

    /// <summary>The number of neurons, and so of outputs.</summary>
    public int Outputs { get; }

    /// <summary>The activation function f of all neurons.</summary>
    public Activation Activation { get; }

    /// <summary>fan_in and fan_out, as an <see cref="Initializer"/> wants them.</summary>
    public Fan Fan => new(Inputs, Outputs);

    /// <summary>All parameters: weights, then biases.</summary>
    public Span<double> Parameters => storage.AsSpan(start, (Inputs + 1) * Outputs);

    /// <summary>The weights, row-major: the weight from input i to neuron j is at j * Inputs + i.</summary>
    public Span<double> Weights => storage.AsSpan(start, Inputs * Outputs);

    /// <summary>The biases, one for each neuron.</summary>
    public Span<double> Biases => storage.AsSpan(start + Inputs * Outputs, Outputs);

    /// <summary>Whether a network has taken the layer.</summary>
    internal bool IsTaken { get; private set; }

    /// <summary>The weight from an input to a neuron, w_ji.</summary>
    /// <param name="output">The neuron j, from 0.</param>
    /// <param name="input">The input i, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such neuron or input.</exception>
    public double this[int output, int input]
    {
        get => Weights[IndexOf(output, input)];
        set => Weights[IndexOf(output, input)] = value;
    }

    /// <summary>One neuron of the layer, as a copy: it computes what the layer computes in that output, to the last bit.</summary>
    /// <param name="output">The neuron j, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such neuron.</exception>
    public Neuron this[int output] => new([.. Weights.Slice(IndexOf(output, 0), Inputs)], Biases[output], Activation);

    /// <summary>Draws the weights and sets the biases to zero.</summary>
    /// <param name="initializer">How the weights are drawn.</param>
    /// <param name="random">Where they are drawn from.</param>
    public void Initialize(Initializer initializer, Random random)
    {
        ArgumentNullException.ThrowIfNull(initializer);
        ArgumentNullException.ThrowIfNull(random);
        initializer.Fill(Weights, Fan, random);
        Biases.Clear();
    }

    /// <summary>The activations a = f(W x + b).</summary>
    /// <param name="x">The inputs, <see cref="Inputs"/> of them.</param>
    /// <returns>The activations, <see cref="Outputs"/> of them.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not <see cref="Inputs"/>.</exception>
    public double[] Forward(ReadOnlySpan<double> x)
    {
        var a = new double[Outputs];
        Forward(x, a, a);
        return a;
    }

    /// <summary>The pre-activations z = W x + b and the activations a = f(z), without an allocation.</summary>
    /// <param name="x">The inputs, <see cref="Inputs"/> of them.</param>
    /// <param name="z">Receives the pre-activations, <see cref="Outputs"/> of them.</param>
    /// <param name="a">Receives the activations; may be the same memory as <paramref name="z"/>, of which they then take the place.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    public void Forward(ReadOnlySpan<double> x, Span<double> z, Span<double> a)
    {
        Require.Length(x.Length, Inputs, nameof(x), "inputs");
        Require.Length(z.Length, Outputs, nameof(z), "values");
        Require.Length(a.Length, Outputs, nameof(a), "values");
        LinearAlgebra.MultiplyAdd(Weights, x, Biases, z);
        Activation.Forward(z, a);
    }

    /// <summary>Moves the parameters into a network's array.</summary>
    internal void MoveTo(double[] parameters, int index)
    {
        Parameters.CopyTo(parameters.AsSpan(index));
        storage = parameters;
        start = index;
        IsTaken = true;
    }

    private int IndexOf(int output, int input)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(output);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(output, Outputs);
        ArgumentOutOfRangeException.ThrowIfNegative(input);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(input, Inputs);
        return output * Inputs + input;
    }
}
