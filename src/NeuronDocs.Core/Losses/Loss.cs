namespace NeuronDocs.Core;

/// <summary>How far a prediction is from its target, as one number to make small.</summary>
/// <remarks>
/// The loss of one sample; a <see cref="Network"/> averages over the samples of a batch. Most losses judge each output alone and average over the
/// outputs: an <see cref="ElementwiseLoss"/>. Those of one choice among classes, such as <see cref="CrossEntropyFromLogits"/>, are a sum over the
/// classes.
/// </remarks>
public abstract record Loss
{
    /// <summary>The loss of one sample.</summary>
    /// <param name="prediction">What the network returned: probabilities, values or logits, as the loss says.</param>
    /// <param name="target">What it should have returned, as long as the prediction.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or are zero, or the loss is not defined for these numbers.</exception>
    public abstract double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target);

    /// <summary>The derivative of the loss with respect to each component of the prediction.</summary>
    /// <param name="prediction">What the network returned.</param>
    /// <param name="target">What it should have returned, as long as the prediction.</param>
    /// <param name="gradient">Receives the gradient, as long as the prediction.</param>
    /// <exception cref="ArgumentException">The lengths differ, or are zero, or the loss is not defined for these numbers. Nothing has been changed.</exception>
    public abstract void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient);

    /// <summary>The losses of a batch, summed in the order of the samples, and the gradient of each: to the last bit those of one sample after the other.</summary>
    /// <param name="predictions">What the network returned [sample, output].</param>
    /// <param name="targets">What it should have returned, as many numbers.</param>
    /// <param name="outputs">The number of outputs, at least one.</param>
    /// <param name="gradients">Receives the gradients, as many numbers.</param>
    /// <returns>The sum.</returns>
    internal virtual double SumAndGradients(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, int outputs, Span<double> gradients)
    {
        var sum = 0.0;
        for (var s = 0; s < predictions.Length; s += outputs)
        {
            sum += Value(predictions.Slice(s, outputs), targets.Slice(s, outputs));
            Gradient(predictions.Slice(s, outputs), targets.Slice(s, outputs), gradients.Slice(s, outputs));
        }

        return sum;
    }

    /// <summary>Checks the arguments of <see cref="Value"/>.</summary>
    /// <param name="prediction">What the network returned.</param>
    /// <param name="target">What it should have returned.</param>
    /// <exception cref="ArgumentException">The lengths differ, or are zero, or the loss is not defined for these numbers.</exception>
    protected void Check(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Require.NotEmpty(prediction.Length, nameof(prediction));
        Require.Length(target.Length, prediction.Length, nameof(target), "values");
        CheckValues(prediction, target);
    }

    /// <summary>Checks the arguments of <see cref="Gradient"/>.</summary>
    /// <param name="prediction">What the network returned.</param>
    /// <param name="target">What it should have returned.</param>
    /// <param name="gradient">Where the gradient goes.</param>
    /// <exception cref="ArgumentException">The lengths differ, or are zero, or the loss is not defined for these numbers.</exception>
    protected void Check(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, ReadOnlySpan<double> gradient)
    {
        Check(prediction, target);
        Require.Length(gradient.Length, prediction.Length, nameof(gradient), "values");
    }

    /// <summary>Fails for numbers that the loss is not defined for; most are defined for all. A <c>NaN</c> passes where it stays visible.</summary>
    /// <param name="prediction">What the network returned, at least one number.</param>
    /// <param name="target">What it should have returned, as many.</param>
    /// <exception cref="ArgumentException">The loss is not defined for one of the numbers.</exception>
    protected virtual void CheckValues(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
    }
}
