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

    /// <summary>$a = f(z)$ of a batch. Buffers grow with the largest batch and stay.</summary>
    public ReadOnlySpan<double> Forward(ReadOnlySpan<double> x, bool training)
    {
        samples = x.Length / layer.Inputs;
        var length = Require.Count("inputs", samples, layer.Outputs);
        Grow(ref preActivations, length);
        Grow(ref activations, length);
        if (training) Grow(ref memory, layer.MemoryLength(samples));
        layer.PreActivations(x, preActivations.AsSpan(0, length), training ? Memory : [], training);
        var stride = Stride;
        for (var s = 0; s < length; s += stride) layer.Activation.Forward(preActivations.AsSpan(s, stride), activations.AsSpan(s, stride));
        return Activations;
    }

    /// <summary>Makes room for dL/da.</summary>
    public void PrepareBackward() => Grow(ref deltas, samples * layer.Outputs);

    /// <summary>dL/dz from dL/da, then the gradient of the parameters and of the inputs; follows a forward pass with training on.</summary>
    public void Backward(ReadOnlySpan<double> x, Span<double> gradient, Span<double> inputGradient)
    {
        var (stride, length) = (Stride, samples * layer.Outputs);
        for (var s = 0; s < length; s += stride) layer.Activation.Backward(preActivations.AsSpan(s, stride), activations.AsSpan(s, stride), deltas.AsSpan(s, stride));
        layer.Backward(x, Memory, Deltas, gradient, inputGradient);
        layer.UpdateStatistics(Memory);
    }

    private Span<double> Memory => memory.AsSpan(0, layer.MemoryLength(samples));

    /// <summary>How many values the activation sees at a time: where it works on each alone the whole batch, otherwise one sample.</summary>
    private int Stride => layer.Activation is ElementwiseActivation ? samples * layer.Outputs : layer.Outputs;

    private static void Grow(ref double[] buffer, int length)
    {
        if (buffer.Length < length) buffer = new double[length];
    }
}
