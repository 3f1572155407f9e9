namespace NeuronDocs.Core;

/// <summary>By how much the weights must be larger because an activation makes signals smaller.</summary>
/// <remarks>
/// <para>
/// If $z$ is standard normal, $a = f(z)$ has the mean square $1 / g^2$ for the gain $g$, and the $z$ of the next layer, with $\operatorname{Var}(w) = g^2 / \mathrm{fan\_in}$, the mean square 1
/// again: <c>new LeCun { Gain = Gain.For(f) }</c> keeps it from layer to layer. For ReLU that is <see cref="He"/>. In the ReLU family it holds for
/// a $z$ of any size; elsewhere $z$ must start near variance 1, and for a saturating $f$ the size then returns to 1.
/// </para>
/// <para>
/// PyTorch's <c>calculate_gain</c> agrees for the ReLU family only. Its 5/3 for tanh is not this number, which is 1.5925; it also says 1 for the
/// sigmoid and 3/4 for SELU, whose gain is 1 by construction. Source: He et al. 2015, equation 10, for ReLU; Klambauer et al. 2017 for SELU.
/// </para>
/// </remarks>
public static class Gain
{
    // Beyond 12 the density is 2e-32. The panels are short enough for the rule, with kinks and jumps of the usual activations at their ends.
    private const int End = 12;
    private const int PanelsPerUnit = 64;
    private const double OneOverRootTwoPi = 0.3989422804014327;

    /// <summary>The gain $g = 1 / \sqrt{\operatorname{E}[f(z)^2]}$ for a standard normal $z$, to about 13 digits.</summary>
    /// <remarks>Three-point Gauss-Legendre panels, which never ask for $f$ at their ends; the same bits on every machine.</remarks>
    /// <param name="activation">The activation function f.</param>
    /// <returns>1 for the identity, $\sqrt 2$ for ReLU and the step.</returns>
    /// <exception cref="ArgumentException">The mean square of f is zero, infinite or no number.</exception>
    public static double For(ElementwiseActivation activation)
    {
        ArgumentNullException.ThrowIfNull(activation);
        var meanSquare = MeanSquare(activation);
        return meanSquare > 0 && double.IsFinite(meanSquare)
            ? 1 / Math.Sqrt(meanSquare)
            : throw new ArgumentException(
                FormattableString.Invariant($"activation {activation} has the mean square {meanSquare}, expected a positive finite number."), nameof(activation));
    }

    /// <summary>From the tail to the middle, so that the small numbers are added first.</summary>
    private static double MeanSquare(ElementwiseActivation activation)
    {
        const double half = 0.5 / PanelsPerUnit;
        var node = half * Math.Sqrt(0.6);
        var sum = 0.0;
        for (var panel = End * PanelsPerUnit - 1; panel >= 0; panel--)
        {
            var z = (2 * panel + 1) * half;
            sum += 8 * Both(activation, z) + 5 * (Both(activation, z - node) + Both(activation, z + node));
        }

        return half / 9 * sum;
    }

    /// <summary>$f^2$ at $z$ and at $-z$, times the density there.</summary>
    private static double Both(ElementwiseActivation activation, double z)
    {
        double right = activation.Value(z), left = activation.Value(-z);
        return (right * right + left * left) * OneOverRootTwoPi * Elementary.Exp(-z * z / 2);
    }
}
