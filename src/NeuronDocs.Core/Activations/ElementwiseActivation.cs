namespace NeuronDocs.Core;

/// <summary>An activation that each neuron applies to its own pre-activation: $a_j = f(z_j)$. A concept that adds one writes the two formulas.</summary>
public abstract record ElementwiseActivation : Activation
{
    /// <summary>$a = f(z)$.</summary>
    /// <param name="z">The pre-activation.</param>
    /// <returns>The activation a.</returns>
    public abstract double Value(double z);

    /// <summary>The derivative $f'(z)$. At a kink it is the derivative from the left, or 0 where there is a jump.</summary>
    /// <param name="z">The pre-activation, not the activation.</param>
    /// <returns>The slope of f at z.</returns>
    public abstract double Derivative(double z);

    /// <summary>$a_j = f(z_j)$ for a whole layer.</summary>
    /// <inheritdoc/>
    public override void Forward(ReadOnlySpan<double> z, Span<double> a)
    {
        Check(z, a);
        if (this is IInLanes lanes) lanes.ForwardBatch(z, a);
        else for (var j = 0; j < z.Length; j++) a[j] = Value(z[j]);
    }

    /// <summary>$\delta_j \gets \delta_j f'(z_j)$: the Jacobian of an elementwise function is diagonal.</summary>
    /// <inheritdoc/>
    public override void Backward(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta)
    {
        Check(z, a, delta);
        if (this is IInLanes lanes) lanes.BackwardBatch(z, a, delta);
        else for (var j = 0; j < z.Length; j++) delta[j] *= Derivative(z[j]);
    }
}
