namespace NeuronDocs.Core;

/// <summary>
/// The log-cosh loss: mean_i ln(cosh(y_i - t_i)). Like e^2 / 2 for small errors, like |e| - ln 2 for large ones, and smooth in between: what
/// <see cref="Huber"/> is with two pieces.
/// </summary>
/// <remarks>
/// The gradient is tanh(y - t) / n, never more than 1/n. cosh itself overflows from 711 on; the value is |e| + softplus(-2 |e|) - ln 2 instead,
/// and, where that would cancel, -ln(1 - tanh(e)^2) / 2. Its statistical properties: Saleh and Saleh 2022.
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
