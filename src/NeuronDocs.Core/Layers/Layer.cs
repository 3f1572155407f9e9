namespace NeuronDocs.Core;

/// <summary>
/// A layer of a <see cref="Network"/>: pre-activations $z$ that depend on the inputs and on parameters, then the activations $a = f(z)$. What $z$ is
/// makes the kind of layer: <see cref="Dense"/> is W x + b.
/// </summary>
/// <remarks>
/// All parameters are one flat array, the weights, then the biases. A network joins the arrays of its layers; a layer then shows its part of the
/// network's. A new kind of layer writes <see cref="PreActivations"/> and <see cref="Backward"/>, both for a batch of samples, row-major
/// [sample, value]; the activation, its derivative and the buffers are the network's work. What the backward pass needs beside x goes into the
/// memory, <see cref="MemoryLength"/> numbers. A layer whose weights are not drawn overrides <see cref="Initialize"/>; one that collects numbers
/// that no gradient changes shows them as <see cref="Statistics"/> and collects them in <see cref="UpdateStatistics"/>.
/// </remarks>
public abstract class Layer
{
    private readonly int weightCount;
    private readonly int biasCount;
    private double[] storage;
    private int start;

    /// <summary>A layer whose parameters are zero.</summary>
    /// <param name="inputs">The number of inputs of one sample.</param>
    /// <param name="outputs">The number of outputs of one sample.</param>
    /// <param name="weightCount">The number of weights.</param>
    /// <param name="biasCount">The number of biases.</param>
    /// <param name="activation">The activation function f.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no inputs or no outputs, or a count is negative or more than an array can hold.</exception>
    protected Layer(int inputs, int outputs, int weightCount, int biasCount, Activation activation)
    {
        ArgumentNullException.ThrowIfNull(activation);
        Inputs = Require.Positive(inputs);
        Outputs = Require.Positive(outputs);
        Activation = activation;
        this.weightCount = Require.NotNegative(weightCount);
        this.biasCount = Require.NotNegative(biasCount);
        storage = new double[Require.Capacity((long)weightCount + biasCount, nameof(weightCount))];
    }

    /// <summary>The number of inputs of one sample.</summary>
    public int Inputs { get; }

    /// <summary>The number of outputs of one sample.</summary>
    public int Outputs { get; }

    /// <summary>The activation function f, applied to z.</summary>
    public Activation Activation { get; }

    /// <summary>fan_in and fan_out, as an <see cref="Initializer"/> wants them.</summary>
    public virtual Fan Fan => new(Inputs, Outputs);

    /// <summary>All parameters: weights, then biases.</summary>
    public Span<double> Parameters => storage.AsSpan(start, weightCount + biasCount);

    /// <summary>The weights.</summary>
    public Span<double> Weights => storage.AsSpan(start, weightCount);

    /// <summary>Whether a <see cref="Penalty"/> counts the weights: yes where they connect inputs to outputs, no where each scales one value.</summary>
    public virtual bool PenalizesWeights => true;

    /// <summary>The biases; empty where the layer has none.</summary>
    public Span<double> Biases => storage.AsSpan(start + weightCount, biasCount);

    /// <summary>
    /// Numbers that belong to the layer beside its parameters: training collects them, no gradient changes them, and they are saved with the
    /// parameters. <see cref="BatchNormalization"/> has running means and variances; most layers have none.
    /// </summary>
    public virtual Span<double> Statistics => [];

    /// <summary>How many samples a batch of training has at least: 2 where the layer divides by the variance over the batch, otherwise 1.</summary>
    public virtual int FewestSamples => 1;

    /// <summary>
    /// In what else two layers of one kind can differ, as text in the invariant culture: a saved network is loaded into equal layers only. Empty
    /// where the numbers of inputs, outputs, weights and biases, and the activation, say all.
    /// </summary>
    public virtual string Settings => "";

    /// <summary>Whether a network has taken the layer.</summary>
    internal bool IsTaken { get; private set; }

    /// <summary>Draws the weights, if there are any, and sets the biases, to zero with most initializers.</summary>
    /// <param name="initializer">How the weights are drawn.</param>
    /// <param name="random">Where they are drawn from.</param>
    public virtual void Initialize(Initializer initializer, Random random)
    {
        ArgumentNullException.ThrowIfNull(initializer);
        ArgumentNullException.ThrowIfNull(random);
        initializer.Fill(Weights, Fan, random);
        initializer.FillBiases(Biases, Fan, random);
    }

    /// <summary>The activations $a = f(z)$ for one sample.</summary>
    /// <param name="x">The inputs, <see cref="Inputs"/> of them.</param>
    /// <returns>The activations, <see cref="Outputs"/> of them.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not <see cref="Inputs"/>.</exception>
    public double[] Forward(ReadOnlySpan<double> x)
    {
        var a = new double[Outputs];
        Forward(x, a, a);
        return a;
    }

    /// <summary>The pre-activations $z$ and the activations $a = f(z)$ for one sample.</summary>
    /// <param name="x">The inputs, <see cref="Inputs"/> of them.</param>
    /// <param name="z">Receives the pre-activations, <see cref="Outputs"/> of them.</param>
    /// <param name="a">Receives the activations; may be the same memory as <paramref name="z"/>, of which they then take the place.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    public void Forward(ReadOnlySpan<double> x, Span<double> z, Span<double> a)
    {
        Require.Length(x.Length, Inputs, nameof(x), "inputs");
        Require.Length(z.Length, Outputs, nameof(z), "values");
        Require.Length(a.Length, Outputs, nameof(a), "values");
        PreActivations(x, z, [], training: false);
        Activation.Forward(z, a);
    }

    /// <summary>How many numbers <see cref="PreActivations"/> leaves for <see cref="Backward"/>.</summary>
    /// <param name="samples">The number of samples of the batch.</param>
    /// <returns>The length of the memory.</returns>
    protected internal virtual int MemoryLength(int samples) => 0;

    /// <summary>z for a batch of samples. The lengths, and <see cref="FewestSamples"/> in training, have been checked.</summary>
    /// <param name="x">The inputs [sample, input].</param>
    /// <param name="z">Receives the pre-activations [sample, output].</param>
    /// <param name="memory">Receives what <see cref="Backward"/> needs, <see cref="MemoryLength"/> numbers; empty when not training.</param>
    /// <param name="training">Whether a step of training follows; some layers then look at the whole batch.</param>
    protected internal abstract void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training);

    /// <summary>The chain rule from z to the parameters and to the inputs, for a batch of samples, after a forward pass with training on.</summary>
    /// <param name="x">The inputs of the forward pass [sample, input].</param>
    /// <param name="memory">What the forward pass left.</param>
    /// <param name="delta">dL/dz [sample, output].</param>
    /// <param name="gradient">The derivative with respect to each of <see cref="Parameters"/> is added to it, summed over the samples in their order.</param>
    /// <param name="inputGradient">Receives dL/dx [sample, input]; empty when nobody asks.</param>
    protected internal abstract void Backward(
        ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient);

    /// <summary>Renews <see cref="Statistics"/> after a backward pass: a step of training that fails before leaves them as they were.</summary>
    /// <param name="memory">What the forward pass left.</param>
    protected internal virtual void UpdateStatistics(ReadOnlySpan<double> memory)
    {
    }

    /// <summary>Moves the parameters into a network's array.</summary>
    internal void MoveTo(double[] parameters, int index)
    {
        Parameters.CopyTo(parameters.AsSpan(index));
        storage = parameters;
        start = index;
        IsTaken = true;
    }
}
