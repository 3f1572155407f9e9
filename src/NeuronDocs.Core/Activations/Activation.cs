namespace NeuronDocs.Core;

/// <summary>
/// An activation function: what a layer does to its pre-activations. Everywhere in this library $z$ is the pre-activation (the weighted sum plus
/// the bias) and $a$ the activation, $a = f(z)$.
/// </summary>
/// <remarks>
/// Almost all work on each neuron alone and are an <see cref="ElementwiseActivation"/>. <see cref="Softmax"/> needs the whole layer: its outputs
/// share the probability 1.
/// </remarks>
public abstract record Activation
{
    /// <summary>$a = f(z)$ for the neurons of one layer and one sample.</summary>
    /// <param name="z">The pre-activations.</param>
    /// <param name="a">Receives the activations; may be the same memory as <paramref name="z"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="a"/> has another length than <paramref name="z"/>.</exception>
    public abstract void Forward(ReadOnlySpan<double> z, Span<double> a);

    /// <summary>The chain rule through the activation: $\partial L/\partial z$ from $\partial L/\partial a$, the product with the transposed Jacobian $\partial a/\partial z$.</summary>
    /// <param name="z">The pre-activations.</param>
    /// <param name="a">The activations that belong to them; some derivatives are cheaper from $a$.</param>
    /// <param name="delta">On entry the gradient with respect to $a$, on return the gradient with respect to $z$.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public abstract void Backward(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta);

    /// <summary>Checks the arguments of <see cref="Forward"/>.</summary>
    /// <param name="z">The pre-activations.</param>
    /// <param name="a">Where the activations go.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    protected static void Check(ReadOnlySpan<double> z, ReadOnlySpan<double> a) => Require.Length(a.Length, z.Length, nameof(a), "values");

    /// <summary>Checks the arguments of <see cref="Backward"/>.</summary>
    /// <param name="z">The pre-activations.</param>
    /// <param name="a">The activations.</param>
    /// <param name="delta">The gradient.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    protected static void Check(ReadOnlySpan<double> z, ReadOnlySpan<double> a, ReadOnlySpan<double> delta)
    {
        Check(z, a);
        Require.Length(delta.Length, z.Length, nameof(delta), "values");
    }
}
