namespace NeuronDocs.Core;

/// <summary>
/// A loss that judges each output alone and averages over the outputs: $\frac1n \sum_i f(y_i, t_i)$. A concept that adds one writes $f$ and its derivative.
/// </summary>
/// <remarks>
/// The mean makes the loss independent of the number $n$ of outputs, and puts $1/n$ into the gradient: $\frac1n\, \partial f/\partial y_i$. Texts that write a sum instead
/// have $n$ times both, which a learning rate $n$ times as small undoes.
/// </remarks>
public abstract record ElementwiseLoss : Loss
{
    /// <inheritdoc/>
    public sealed override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++) sum += Value(prediction[i], target[i]);
        return sum / prediction.Length;
    }

    /// <inheritdoc/>
    public sealed override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        for (var i = 0; i < prediction.Length; i++) gradient[i] = Derivative(prediction[i], target[i]) / prediction.Length;
    }

    /// <inheritdoc/>
    internal sealed override double SumAndGradients(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, int outputs, Span<double> gradients)
    {
        var sum = 0.0;
        for (var s = 0; s < predictions.Length; s += outputs)
        {
            CheckValues(predictions.Slice(s, outputs), targets.Slice(s, outputs));
            var ofSample = 0.0;
            for (var i = s; i < s + outputs; i++)
            {
                ofSample += Value(predictions[i], targets[i]);
                gradients[i] = Derivative(predictions[i], targets[i]) / outputs;
            }

            sum += ofSample / outputs;
        }

        return sum;
    }

    /// <summary>$f(y, t)$: the loss of one output, which has been checked.</summary>
    /// <param name="prediction">The output y.</param>
    /// <param name="target">What it should have been, t.</param>
    /// <returns>The loss of this output.</returns>
    protected abstract double Value(double prediction, double target);

    /// <summary>$\partial f/\partial y$. At a kink, where there is none, it is 0.</summary>
    /// <param name="prediction">The output y.</param>
    /// <param name="target">What it should have been, t.</param>
    /// <returns>The slope of $f$ at $y$.</returns>
    protected abstract double Derivative(double prediction, double target);
}
