namespace NeuronDocs.Core;

/// <summary>One layer on its way forward and backward through a batch: the buffers, and the activation. A network has one for each layer.</summary>
internal sealed class LayerPass(Layer layer)
{
    private double[] preActivations = [];
    private double[] activations = [];
    private double[] deltas = [];
    private double[] memory = [];
    private int samples;

    /// <summary>a of the last batch [sample, output].</summary>
    public ReadOnlySpan<double> Activations => activations.AsSpan(0, samples * layer.Outputs);

    /// <summary>dL/da [sample, output] until <see cref="Backward"/> turns it into dL/dz.</summary>
    public Span<double> Deltas => deltas.AsSpan(0, samples * layer.Outputs);

    /// <summary>One sample's row of <see cref="Activations"/>.</summary>
    public ReadOnlySpan<double> ActivationsOf(int sample) => activations.AsSpan(sample * layer.Outputs, layer.Outputs);

    /// <summary>One sample's row of <see cref="Deltas"/>.</summary>
    public Span<double> DeltasOf(int sample) => deltas.AsSpan(sample * layer.Outputs, layer.Outputs);

    /// <summary>a = f(z) of a batch. Buffers grow with the largest batch and stay.</summary>
    public ReadOnlySpan<double> Forward(ReadOnlySpan<double> x, bool training)
    {
        samples = x.Length / layer.Inputs;
        var length = Require.Count("inputs", samples, layer.Outputs);
        Grow(ref preActivations, length);
        Grow(ref activations, length);
        if (training) Grow(ref memory, layer.MemoryLength(samples));
        layer.PreActivations(x, preActivations.AsSpan(0, length), training ? Memory : [], training);
        for (var s = 0; s < samples; s++) layer.Activation.Forward(PreActivationsOf(s), activations.AsSpan(s * layer.Outputs, layer.Outputs));
        return Activations;
    }

    /// <summary>Makes room for dL/da.</summary>
    public void PrepareBackward() => Grow(ref deltas, samples * layer.Outputs);

    /// <summary>dL/dz from dL/da, then the gradient of the parameters and of the inputs; follows a forward pass with training on.</summary>
    public void Backward(ReadOnlySpan<double> x, Span<double> gradient, Span<double> inputGradient)
    {
        for (var s = 0; s < samples; s++) layer.Activation.Backward(PreActivationsOf(s), ActivationsOf(s), DeltasOf(s));
        layer.Backward(x, Memory, Deltas, gradient, inputGradient);
        layer.UpdateStatistics(Memory);
    }

    private Span<double> Memory => memory.AsSpan(0, layer.MemoryLength(samples));

    private ReadOnlySpan<double> PreActivationsOf(int sample) => preActivations.AsSpan(sample * layer.Outputs, layer.Outputs);

    private static void Grow(ref double[] buffer, int length)
    {
        if (buffer.Length < length) buffer = new double[length];
    }
}
