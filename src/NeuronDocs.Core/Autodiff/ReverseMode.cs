namespace NeuronDocs.Core;

/// <summary>Derivatives by the tape: what the outputs are sensitive to is carried back through the function to its inputs.</summary>
/// <remarks>
/// The cost of a pass, forward and back, is a small multiple of the function's and does not depend on the number of inputs:
/// the cheap gradient principle, Griewank and Walther 2008. For repeated runs without allocations use a <see cref="Tape"/> itself.
/// </remarks>
public static class ReverseMode
{
    /// <summary>The gradient of a function of a vector.</summary>
    /// <param name="f">The function $\mathbb R^n \to \mathbb R$.</param>
    /// <param name="x">Where to differentiate it: n values.</param>
    /// <returns>The n partial derivatives, from one pass.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or the result is not of the variables given to the function.</exception>
    public static double[] Gradient(Func<Var[], Var> f, double[] x)
    {
        ArgumentNullException.ThrowIfNull(f);
        var (tape, variables) = Variables(x);
        return Read(tape.Gradients(f(variables)), variables);
    }

    /// <summary>
    /// The vector-Jacobian product $u^T J(x)$ of a function with several outputs, without forming the Jacobian $J$: the gradient of $u \cdot f$. It is
    /// what backpropagation computes in each layer, with the gradient of the loss with respect to the outputs as u.
    /// </summary>
    /// <param name="f">The function $\mathbb R^n \to \mathbb R^m$.</param>
    /// <param name="x">Where to differentiate it: n values.</param>
    /// <param name="u">The weights of the outputs: m values.</param>
    /// <returns>$J^T u$: $n$ values, from one pass. With the $i$-th unit vector as $u$ it is the $i$-th row of $J$.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> is empty, <paramref name="u"/> is not as long as the outputs, or these are none or not of the variables given to the function.
    /// </exception>
    public static double[] VectorJacobianProduct(Func<Var[], Var[]> f, double[] x, double[] u)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(u);
        var (tape, variables) = Variables(x);
        var outputs = f(variables);
        Require.Outputs(outputs.Length);
        Require.Length(u.Length, outputs.Length, nameof(u), "values");
        return Read(tape.Gradients(outputs, u), variables);
    }

    internal static (Tape Tape, Var[] Variables) Variables(double[] x)
    {
        ArgumentNullException.ThrowIfNull(x);
        Require.NotEmpty(x.Length, nameof(x));
        var tape = new Tape();
        return (tape, [.. x.Select(tape.Variable)]);
    }

    internal static double[] Read(Gradients gradients, Var[] variables) => [.. variables.Select(variable => gradients[variable])];
}
