namespace NeuronDocs.Core;

public readonly partial record struct Var
{
    /// <summary>The exponential e^x; its derivative is itself.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Exp(Var x)
    {
        var y = Elementary.Exp(x.Value);
        return x.Owner.Unary(x, y, y);
    }

    /// <inheritdoc cref="Exp(Var)"/>
    public Var Exp() => Exp(this);

    /// <summary>The natural logarithm ln x; its derivative is 1/x.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Log(Var x) => x.Owner.Unary(x, Elementary.Log(x.Value), 1 / x.Value);

    /// <inheritdoc cref="Log(Var)"/>
    public Var Log() => Log(this);

    /// <summary>The square root; its derivative is 1 / (2 sqrt(x)).</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Sqrt(Var x)
    {
        var y = Math.Sqrt(x.Value);
        return x.Owner.Unary(x, y, 0.5 / y);
    }

    /// <inheritdoc cref="Sqrt(Var)"/>
    public Var Sqrt() => Sqrt(this);

    /// <summary>The sine; its derivative is cos x.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Sin(Var x) => x.Owner.Unary(x, Elementary.Sin(x.Value), Elementary.Cos(x.Value));

    /// <inheritdoc cref="Sin(Var)"/>
    public Var Sin() => Sin(this);

    /// <summary>The cosine; its derivative is -sin x.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Cos(Var x) => x.Owner.Unary(x, Elementary.Cos(x.Value), -Elementary.Sin(x.Value));

    /// <inheritdoc cref="Cos(Var)"/>
    public Var Cos() => Cos(this);

    /// <summary>The hyperbolic tangent; its derivative is 1 - tanh(x)^2.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Tanh(Var x)
    {
        var y = Elementary.Tanh(x.Value);
        return x.Owner.Unary(x, y, 1 - y * y);
    }

    /// <inheritdoc cref="Tanh(Var)"/>
    public Var Tanh() => Tanh(this);

    /// <summary>The logistic function s = 1 / (1 + e^-x); its derivative is s (1 - s).</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Sigmoid(Var x)
    {
        var y = Elementary.Sigmoid(x.Value);
        return x.Owner.Unary(x, y, y * (1 - y));
    }

    /// <inheritdoc cref="Sigmoid(Var)"/>
    public Var Sigmoid() => Sigmoid(this);

    /// <summary>max(0, x); its derivative is 1 for x > 0, else 0.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Relu(Var x) => x.Owner.Unary(x, Math.Max(0, x.Value), double.IsNaN(x.Value) ? x.Value : x.Value > 0 ? 1 : 0);

    /// <inheritdoc cref="Relu(Var)"/>
    public Var Relu() => Relu(this);

    /// <summary>x to an integer power; its derivative is n x^(n-1).</summary>
    /// <param name="x">The base.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>The result, on the same tape.</returns>
    public static Var Pow(Var x, int n) =>
        x.Owner.Unary(x, Elementary.Pow(x.Value, n), n == 0 ? 0 : n * Elementary.Pow(x.Value, n - 1));

    /// <inheritdoc cref="Pow(Var, int)"/>
    public Var Pow(int n) => Pow(this, n);
}
