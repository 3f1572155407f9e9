namespace NeuronDocs.Core;

/// <summary>
/// The log-cosh loss: the mean over the outputs of $\ln \cosh e$ with the error $e = y - t$. Like $e^2 / 2$ for small errors, like $|e| - \ln 2$ for large ones, and smooth in between: what
/// <see cref="Huber"/> is with two pieces.
/// </summary>
/// <remarks>
/// The gradient is $\tanh(e) / n$, never more than $1/n$. The cosine itself overflows from 711 on; the value is $|e| + \ln(1 + e^{-2|e|}) - \ln 2$ instead,
/// and, where that would cancel, $-\tfrac12 \ln(1 - \tanh^2 e)$. Its statistical properties: Saleh and Saleh 2022.
/// </remarks>
public sealed record LogCosh : ElementwiseLoss
{
    private const double Ln2 = 0.6931471805599453;

    /// <inheritdoc/>
    protected override double Value(double prediction, double target)
    {
        var size = Math.Abs(prediction - target);
        if (size > 0.5) return size + Elementary.Softplus(-2 * size) - Ln2;
        var slope = Elementary.Tanh(size);
        return -Elementary.LogOnePlus(-slope * slope) / 2;
    }

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target) => Elementary.Tanh(prediction - target);
}
