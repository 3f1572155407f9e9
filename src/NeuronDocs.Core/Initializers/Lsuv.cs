namespace NeuronDocs.Core;

/// <summary>
/// Layer-sequential unit variance: orthonormal weights, then, from the first layer to the last, the weights are divided by the standard deviation
/// of what the layer makes of a batch of data, until its variance is 1.
/// </summary>
/// <remarks>
/// The variance is that of the pre-activations $z$, over all samples and neurons together, around their mean: in the paper the activation is a layer
/// of its own, and the output blob of a convolution or dense layer is $z$. The paper draws another mini-batch for every iteration; here it is one,
/// and where $z$ is proportional to the weights, as in a dense layer, a single division is enough. It looks at data and is no
/// <see cref="Initializer"/>. Source: Mishkin and Matas 2016, algorithm 1.
/// </remarks>
/// <param name="Tolerance">A layer is done when $|v - 1|$ is less, for the variance $v$; positive.</param>
/// <param name="MaxIterations">The largest number of divisions for one layer; positive.</param>
public sealed record Lsuv(double Tolerance = 0.1, int MaxIterations = 10)
{
    /// <summary>A layer is done when $|v - 1|$ is less, for the variance $v$.</summary>
    public double Tolerance { get; } = Require.Positive(Tolerance);

    /// <summary>The largest number of divisions for one layer.</summary>
    public int MaxIterations { get; } = Require.Positive(MaxIterations);

    /// <summary>
    /// Gives all layers of a network new weights and zero biases. A layer that starts from numbers of its own, such as batch normalization, is set to
    /// these.
    /// </summary>
    /// <param name="network">The network; its parameters are overwritten.</param>
    /// <param name="inputs">The batch, one row for each sample, at least one.</param>
    /// <param name="random">Where the orthonormal matrices are drawn from.</param>
    /// <returns>
    /// What happened in each layer. A variance that is 0, infinite or no number cannot be divided by: it ends the iterations and is reported.
    /// </returns>
    /// <exception cref="ArgumentException">There is no sample, or one has a wrong length. Nothing has been changed.</exception>
    public IReadOnlyList<LsuvLayer> Calibrate(Network network, double[][] inputs, Random random)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(random);
        Require.NotEmpty(inputs.Length, nameof(inputs));
        foreach (var x in inputs)
        {
            ArgumentNullException.ThrowIfNull(x, nameof(inputs));
            Require.Length(x.Length, network.Inputs, nameof(inputs), "values in a row");
        }

        var report = new List<LsuvLayer>();
        foreach (var layer in network.Layers)
        {
            var divisions = StartsFromInitializer(layer, random) ? MaxIterations : 0;
            layer.Initialize(new Orthogonal(), random);
            report.Add(Calibrate(layer, inputs, divisions));
            inputs = [.. inputs.Select(x => layer.Forward(x))];
        }

        return report;
    }

    /// <summary>
    /// Whether the weights are an initializer's: then zeros are zeros. The scale of batch normalization and the slope of PReLU stay what they are.
    /// </summary>
    private static bool StartsFromInitializer(Layer layer, Random random)
    {
        layer.Initialize(new Zeros(), random);
        return !layer.Weights.IsEmpty && !layer.Weights.ContainsAnyExcept(0.0);
    }

    private LsuvLayer Calibrate(Layer layer, double[][] inputs, int divisions)
    {
        var z = new double[inputs.Length * layer.Outputs];
        var a = new double[layer.Outputs];
        for (var iterations = 0; ; iterations++)
        {
            for (var s = 0; s < inputs.Length; s++) layer.Forward(inputs[s], z.AsSpan(s * layer.Outputs, layer.Outputs), a);
            var variance = Variance(z);
            if (Math.Abs(variance - 1) < Tolerance || iterations == divisions || !(variance > 0 && double.IsFinite(variance)))
                return new LsuvLayer(iterations, variance);
            var deviation = Math.Sqrt(variance);
            foreach (ref var w in layer.Weights) w /= deviation;
        }
    }

    private static double Variance(ReadOnlySpan<double> z)
    {
        var mean = Reduction.Sum(z) / z.Length;
        return Reduction.SumOfSquaredDistances(z, mean) / z.Length;
    }
}
