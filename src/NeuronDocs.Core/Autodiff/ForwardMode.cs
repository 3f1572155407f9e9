namespace NeuronDocs.Core;

/// <summary>Derivatives by dual numbers: the tangents of the inputs are carried through the function to its outputs.</summary>
/// <remarks>The cost of a pass does not depend on the number of outputs. Baydin et al. 2018, section 3.1.</remarks>
public static class ForwardMode
{
    /// <summary>The derivative f'(x) of a function of one number.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it.</param>
    /// <returns>f'(x), from one pass.</returns>
    public static double Derivative(Func<Dual, Dual> f, double x)
    {
        ArgumentNullException.ThrowIfNull(f);
        return f(new Dual(x, 1)).Tangent;
    }

    /// <summary>The directional derivative v . grad f(x): how fast f changes at x when x moves with the velocity v.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it.</param>
    /// <param name="v">The direction, as long as <paramref name="x"/>; its length is not normalized.</param>
    /// <returns>The derivative, from one pass.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="v"/> is not as long.</exception>
    public static double DirectionalDerivative(Func<Dual[], Dual> f, double[] x, double[] v)
    {
        ArgumentNullException.ThrowIfNull(f);
        return f(Duals(x, v)).Tangent;
    }

    /// <summary>The Jacobian-vector product J(x) v of a function with several outputs, without forming the Jacobian J.</summary>
    /// <param name="f">The function $\mathbb R^n \to \mathbb R^m$.</param>
    /// <param name="x">Where to differentiate it: n values.</param>
    /// <param name="v">The direction: n values.</param>
    /// <returns>J v: m values, from one pass. With the i-th unit vector as v it is the i-th column of J.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> is empty, <paramref name="v"/> is not as long, or the function has no outputs.
    /// </exception>
    public static double[] JacobianVectorProduct(Func<Dual[], Dual[]> f, double[] x, double[] v)
    {
        ArgumentNullException.ThrowIfNull(f);
        var outputs = f(Duals(x, v));
        Require.Outputs(outputs.Length);
        return [.. outputs.Select(output => output.Tangent)];
    }

    private static Dual[] Duals(double[] x, double[] v)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(v);
        Require.NotEmpty(x.Length, nameof(x));
        Require.Length(v.Length, x.Length, nameof(v), "values");
        return [.. x.Zip(v, (value, tangent) => new Dual(value, tangent))];
    }
}
