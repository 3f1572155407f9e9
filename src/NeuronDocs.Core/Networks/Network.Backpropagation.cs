namespace NeuronDocs.Core;

public sealed partial class Network
{
    private readonly LayerPass[] passes;
    private double[] batchInputs = [];
    private double[] batchTargets = [];

    /// <summary>Backpropagation for one sample.</summary>
    /// <param name="x">The inputs.</param>
    /// <param name="target">What the output should be.</param>
    /// <param name="loss">The loss to differentiate.</param>
    /// <param name="gradient">Receives the derivative with respect to each parameter, in the order of <see cref="Parameters"/>.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException">
    /// A length does not fit, a layer trains with more samples only, or the loss is not defined for a target. Nothing has been changed.
    /// </exception>
    public double Gradient(ReadOnlySpan<double> x, ReadOnlySpan<double> target, Loss loss, Span<double> gradient)
    {
        ArgumentNullException.ThrowIfNull(loss);
        Require.Length(x.Length, Inputs, nameof(x), "inputs");
        Require.Length(target.Length, Outputs, nameof(target), "values");
        Require.Length(gradient.Length, ParameterCount, nameof(gradient), "values");
        CheckTraining(1, nameof(x));
        var output = ForwardPass(x, training: true);
        var value = loss.Value(output, target);
        passes[^1].PrepareBackward();
        loss.Gradient(output, target, passes[^1].Deltas);
        BackwardPass(x, gradient);
        return value;
    }

    /// <summary>Backpropagation for a batch: the gradient of the mean loss, which is the mean of the samples' gradients.</summary>
    /// <remarks>
    /// A layer that looks at the whole batch, <see cref="BatchNormalization"/>, ties the samples together: there is only the gradient of the mean
    /// then, and the loss that is returned is that of training.
    /// </remarks>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <param name="loss">The loss to differentiate.</param>
    /// <param name="gradient">Receives the mean derivative with respect to each parameter, in the order of <see cref="Parameters"/>.</param>
    /// <returns>The mean loss.</returns>
    /// <exception cref="ArgumentException">
    /// A length does not fit, a layer trains with more samples only, or the loss is not defined for a target. Nothing has been changed.
    /// </exception>
    public double Gradient(double[][] inputs, double[][] targets, Loss loss, Span<double> gradient)
    {
        CheckCounts(inputs, targets, loss);
        Require.Length(gradient.Length, ParameterCount, nameof(gradient), "values");
        CheckTraining(inputs.Length, nameof(inputs));
        var x = Join(inputs, Inputs, ref batchInputs, nameof(inputs));
        var t = Join(targets, Outputs, ref batchTargets, nameof(targets));
        var y = ForwardPass(x, training: true);
        passes[^1].PrepareBackward();
        var sum = loss.SumAndGradients(y, t, Outputs, passes[^1].Deltas);
        BackwardPass(x, gradient);
        Quotient.Divide(gradient, inputs.Length);
        return sum / inputs.Length;
    }

    /// <summary>The mean loss over a batch, each sample on its own, as the network is used after training.</summary>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <param name="loss">The loss.</param>
    /// <returns>The mean loss.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the loss is not defined for a target.</exception>
    public double Loss(double[][] inputs, double[][] targets, Loss loss)
    {
        CheckBatch(inputs, targets, loss);
        var sum = 0.0;
        for (var start = 0; start < inputs.Length; start += BlockSize)
        {
            var outputs = ForwardBlock(inputs, start);
            for (var s = 0; s < outputs.Length; s += Outputs) sum += loss.Value(outputs.Slice(s, Outputs), targets[start + s / Outputs]);
        }

        return sum / inputs.Length;
    }

    /// <summary>How many samples of a data set go through the network at a time: many small ones, few large ones, so that the buffers stay small.</summary>
    internal int BlockSize { get; }

    /// <summary>The outputs, outside of training, of the block of samples that begins at start; the last one is shorter.</summary>
    internal ReadOnlySpan<double> ForwardBlock(double[][] inputs, int start)
    {
        var rows = inputs.AsSpan(start, Math.Min(BlockSize, inputs.Length - start));
        return ForwardPass(Join(rows, Inputs, ref batchInputs, nameof(inputs)), training: false);
    }

    private ReadOnlySpan<double> ForwardPass(ReadOnlySpan<double> x, bool training)
    {
        foreach (var pass in passes) x = pass.Forward(x, training);
        return x;
    }

    /// <summary>From the last layer to the first: each turns its dL/da into the gradient of its parameters and the dL/da of the layer before.</summary>
    private void BackwardPass(ReadOnlySpan<double> x, Span<double> gradient)
    {
        gradient.Clear();
        var end = gradient.Length;
        for (var l = layers.Length - 1; l >= 0; l--)
        {
            var start = end - layers[l].Parameters.Length;
            if (l > 0) passes[l - 1].PrepareBackward();
            passes[l].Backward(l == 0 ? x : passes[l - 1].Activations, gradient[start..end], l == 0 ? [] : passes[l - 1].Deltas);
            end = start;
        }
    }

    /// <summary>The rows one after the other, in a buffer that stays.</summary>
    private static ReadOnlySpan<double> Join(ReadOnlySpan<double[]> rows, int columns, ref double[] buffer, string name)
    {
        var length = Require.Count(name, rows.Length, columns);
        if (buffer.Length < length) buffer = new double[length];
        Rows.Join(rows, columns, buffer, name);
        return buffer.AsSpan(0, length);
    }

    /// <summary>Refuses a batch that is too small for a layer.</summary>
    internal void CheckTraining(int samples, string name)
    {
        for (var l = 0; l < layers.Length; l++)
        {
            if (samples < layers[l].FewestSamples)
                throw new ArgumentException($"{name} makes a batch of {samples}, expected at least {layers[l].FewestSamples} samples to train layer {l}.", name);
        }
    }

    /// <summary>Refuses rows that do not fit.</summary>
    internal void CheckBatch(double[][] inputs, double[][] targets, Loss loss)
    {
        CheckCounts(inputs, targets, loss);
        for (var s = 0; s < inputs.Length; s++)
        {
            Require.Length(Require.Given(inputs[s], nameof(inputs)).Length, Inputs, nameof(inputs), "values in a row");
            Require.Length(Require.Given(targets[s], nameof(targets)).Length, Outputs, nameof(targets), "values in a row");
        }
    }

    /// <summary>Refuses a batch that is none; its rows are checked where they are read.</summary>
    private static void CheckCounts(double[][] inputs, double[][] targets, Loss loss)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(loss);
        Require.NotEmpty(inputs.Length, nameof(inputs));
        Require.Length(targets.Length, inputs.Length, nameof(targets), "rows");
    }
}
