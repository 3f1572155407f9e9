namespace NeuronDocs.Core;

/// <summary>
/// An activation function: what a neuron does to its pre-activation. Everywhere in this library z is the pre-activation
/// (the weighted sum plus the bias) and a the activation, a = f(z).
/// </summary>
public abstract record Activation
{
    /// <summary>a = f(z).</summary>
    /// <param name="z">The pre-activation.</param>
    /// <returns>The activation a.</returns>
    public abstract double Value(double z);

    /// <summary>The derivative f'(z). At a kink it is the derivative from the left, or 0 where there is a jump.</summary>
    /// <param name="z">The pre-activation, not the activation.</param>
    /// <returns>The slope of f at z.</returns>
    public abstract double Derivative(double z);

    /// <summary>a[j] = f(z[j]) for a whole layer.</summary>
    /// <param name="z">The pre-activations.</param>
    /// <param name="a">Receives the activations; may be the same memory as <paramref name="z"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="a"/> has another length than <paramref name="z"/>.</exception>
    public virtual void Forward(ReadOnlySpan<double> z, Span<double> a)
    {
        Require.Length(a.Length, z.Length, nameof(a), "values");
        for (var j = 0; j < z.Length; j++) a[j] = Value(z[j]);
    }

    /// <summary>delta[j] *= f'(z[j]): the chain rule through a whole layer.</summary>
    /// <param name="z">The pre-activations.</param>
    /// <param name="a">The activations that belong to them; some derivatives are cheaper from a.</param>
    /// <param name="delta">On entry the gradient with respect to a, on return the gradient with respect to z.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public virtual void Backward(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta)
    {
        Require.Length(a.Length, z.Length, nameof(a), "values");
        Require.Length(delta.Length, z.Length, nameof(delta), "values");
        for (var j = 0; j < z.Length; j++) delta[j] *= Derivative(z[j]);
    }
}
