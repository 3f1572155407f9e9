namespace NeuronDocs.Core;

public sealed partial class Network
{
    // Work buffers, one row for each layer: z, a, and the loss's derivative with respect to a and then z.
    private readonly double[][] preActivations;
    private readonly double[][] activations;
    private readonly double[][] deltas;

    /// <summary>Backpropagation for one sample.</summary>
    /// <param name="x">The inputs.</param>
    /// <param name="target">What the output should be.</param>
    /// <param name="loss">The loss to differentiate.</param>
    /// <param name="gradient">Receives the derivative with respect to each parameter, in the order of <see cref="Parameters"/>.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException">A length does not fit. Nothing has been changed.</exception>
    public double Gradient(ReadOnlySpan<double> x, ReadOnlySpan<double> target, Loss loss, Span<double> gradient)
    {
        ArgumentNullException.ThrowIfNull(loss);
        CheckSample(x, target);
        Require.Length(gradient.Length, ParameterCount, nameof(gradient), "values");
        gradient.Clear();
        return AddGradient(x, target, loss, gradient);
    }

    /// <summary>Backpropagation for a batch: the mean of the samples' gradients.</summary>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <param name="loss">The loss to differentiate.</param>
    /// <param name="gradient">Receives the mean derivative with respect to each parameter, in the order of <see cref="Parameters"/>.</param>
    /// <returns>The mean loss.</returns>
    /// <exception cref="ArgumentException">A length does not fit. Nothing has been changed.</exception>
    public double Gradient(double[][] inputs, double[][] targets, Loss loss, Span<double> gradient)
    {
        CheckBatch(inputs, targets, loss);
        Require.Length(gradient.Length, ParameterCount, nameof(gradient), "values");
        gradient.Clear();
        var sum = 0.0;
        for (var s = 0; s < inputs.Length; s++) sum += AddGradient(inputs[s], targets[s], loss, gradient);
        foreach (ref var g in gradient) g /= inputs.Length;
        return sum / inputs.Length;
    }

    /// <summary>The mean loss over a batch.</summary>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <param name="loss">The loss.</param>
    /// <returns>The mean loss.</returns>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    public double Loss(double[][] inputs, double[][] targets, Loss loss)
    {
        CheckBatch(inputs, targets, loss);
        var sum = 0.0;
        for (var s = 0; s < inputs.Length; s++)
        {
            ForwardPass(inputs[s]);
            sum += loss.Value(activations[^1], targets[s]);
        }

        return sum / inputs.Length;
    }

    private void ForwardPass(ReadOnlySpan<double> x)
    {
        for (var l = 0; l < layers.Length; l++)
        {
            layers[l].Forward(x, preActivations[l], activations[l]);
            x = activations[l];
        }
    }

    /// <summary>Forward, then from the last layer to the first: delta = dL/dz, dL/dW = delta a^T, dL/db = delta, dL/da of the layer before = W^T delta.</summary>
    private double AddGradient(ReadOnlySpan<double> x, ReadOnlySpan<double> target, Loss loss, Span<double> gradient)
    {
        ForwardPass(x);
        var value = loss.Value(activations[^1], target);
        loss.Gradient(activations[^1], target, deltas[^1]);
        var end = gradient.Length;
        for (var l = layers.Length - 1; l >= 0; l--)
        {
            var layer = layers[l];
            var delta = deltas[l].AsSpan();
            layer.Activation.Backward(preActivations[l], activations[l], delta);

            var part = gradient[(end - layer.Parameters.Length)..end];
            LinearAlgebra.AddOuterProduct(delta, l == 0 ? x : activations[l - 1], part[..layer.Weights.Length]);
            LinearAlgebra.AddScaled(1, delta, part[layer.Weights.Length..]);
            if (l > 0) LinearAlgebra.MultiplyTransposed(layer.Weights, delta, deltas[l - 1]);
            end -= layer.Parameters.Length;
        }

        return value;
    }

    private void CheckSample(ReadOnlySpan<double> x, ReadOnlySpan<double> target)
    {
        Require.Length(x.Length, Inputs, nameof(x), "inputs");
        Require.Length(target.Length, Outputs, nameof(target), "values");
    }

    private void CheckBatch(double[][] inputs, double[][] targets, Loss loss)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(loss);
        Require.NotEmpty(inputs.Length, nameof(inputs));
        Require.Length(targets.Length, inputs.Length, nameof(targets), "rows");
        for (var s = 0; s < inputs.Length; s++) CheckSample(inputs[s], targets[s]);
    }
}
