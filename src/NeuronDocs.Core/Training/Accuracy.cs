namespace NeuronDocs.Core;

/// <summary>The fraction of samples whose class is predicted right: a metric to report, not a loss to descend.</summary>
/// <remarks>
/// It is one minus the mean 0-1 loss. A small change of the parameters changes it not at all or by a jump, so its gradient is zero wherever it
/// exists; that is why a smooth loss takes its place in training. An answer of NaN is wrong.
/// </remarks>
public static class Accuracy
{
    /// <summary>Two classes and one output: class 1 is predicted above a threshold.</summary>
    /// <param name="network">A network with one output.</param>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">The classes, one row of one number for each sample; above 1/2 is class 1, so 0 and 1 will do as well as -1 and 1.</param>
    /// <param name="threshold">0 where the output is a logit, 1/2 where it is a probability.</param>
    /// <returns>The fraction of samples that are right, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the threshold is not finite.</exception>
    public static double Binary(Network network, double[][] inputs, double[][] targets, double threshold)
    {
        ArgumentNullException.ThrowIfNull(network);
        Require.Finite(threshold);
        if (network.Outputs != 1) throw new ArgumentException($"network has {network.Outputs} outputs, expected 1.", nameof(network));
        return Fraction(network, inputs, targets, (output, target) => target[0] > 0.5 ? output[0] > threshold : output[0] <= threshold);
    }

    /// <summary>As many classes as outputs: the largest output is the prediction, the first of equal ones.</summary>
    /// <param name="network">A network with one output for each class, at least two, logits or probabilities.</param>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">One row for each sample, with the largest number at its class, as in one-hot coding.</param>
    /// <returns>The fraction of samples that are right, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the network has a single output, which would always be the largest.</exception>
    public static double MultiClass(Network network, double[][] inputs, double[][] targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.Outputs < 2) throw new ArgumentException("network has 1 output, expected one for each class, at least 2.", nameof(network));
        return Fraction(network, inputs, targets, (output, target) => Largest(output) is var k and >= 0 && k == Largest(target));
    }

    private delegate bool Judgment(ReadOnlySpan<double> output, ReadOnlySpan<double> target);

    private static double Fraction(Network network, double[][] inputs, double[][] targets, Judgment isRight)
    {
        MiniBatches.Full(inputs, targets).CheckRows(network);
        var right = 0;
        for (var start = 0; start < inputs.Length; start += network.BlockSize)
        {
            var outputs = network.ForwardBlock(inputs, start);
            for (var s = 0; s < outputs.Length; s += network.Outputs)
            {
                if (isRight(outputs.Slice(s, network.Outputs), targets[start + s / network.Outputs])) right++;
            }
        }

        return (double)right / inputs.Length;
    }

    /// <summary>The index of the largest, or -1 when one is NaN.</summary>
    private static int Largest(ReadOnlySpan<double> values)
    {
        var largest = 0;
        for (var k = 0; k < values.Length; k++)
        {
            if (double.IsNaN(values[k])) return -1;
            if (values[k] > values[largest]) largest = k;
        }

        return largest;
    }
}
