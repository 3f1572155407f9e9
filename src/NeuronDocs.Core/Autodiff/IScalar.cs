namespace NeuronDocs.Core;

/// <summary>
/// What a number must be able to do so that a function written once can be evaluated, and differentiated, with any kind of number:
/// <c>static T F&lt;T&gt;(T[] x) where T : IScalar&lt;T&gt;</c> runs on <see cref="Number"/> (values only), <see cref="Var"/> (reverse mode),
/// <see cref="Dual"/> (forward mode) and <see cref="Dual{T}"/> (second derivatives).
/// </summary>
/// <typeparam name="T">The kind of number itself.</typeparam>
/// <remarks>
/// A constant enters through the operators with a double on one side; a sum starts with its first term. A function may branch on
/// <see cref="Value"/>, and is then differentiated along the branch taken. At a kink, where no derivative exists, every kind of number
/// takes the same subgradient, given with each function.
/// Background: Baydin, Pearlmutter, Radul and Siskind 2018, "Automatic Differentiation in Machine Learning: A Survey".
/// </remarks>
public interface IScalar<T> where T : IScalar<T>
{
    /// <summary>The value without its derivatives, to branch on.</summary>
    double Value { get; }

    /// <summary>Addition: $d(x + y) = dx + dy$.</summary>
    /// <param name="x">The first summand.</param>
    /// <param name="y">The second summand.</param>
    /// <returns>The sum.</returns>
    static abstract T operator +(T x, T y);

    /// <summary>Addition with a constant on the right.</summary>
    /// <param name="x">The first summand.</param>
    /// <param name="c">The second summand, a constant.</param>
    /// <returns>The sum.</returns>
    static abstract T operator +(T x, double c);

    /// <summary>Addition with a constant on the left.</summary>
    /// <param name="c">The first summand, a constant.</param>
    /// <param name="x">The second summand.</param>
    /// <returns>The sum.</returns>
    static abstract T operator +(double c, T x);

    /// <summary>Subtraction: $d(x - y) = dx - dy$.</summary>
    /// <param name="x">The minuend.</param>
    /// <param name="y">The subtrahend.</param>
    /// <returns>The difference.</returns>
    static abstract T operator -(T x, T y);

    /// <summary>Subtraction with a constant on the right.</summary>
    /// <param name="x">The minuend.</param>
    /// <param name="c">The subtrahend, a constant.</param>
    /// <returns>The difference.</returns>
    static abstract T operator -(T x, double c);

    /// <summary>Subtraction with a constant on the left.</summary>
    /// <param name="c">The minuend, a constant.</param>
    /// <param name="x">The subtrahend.</param>
    /// <returns>The difference.</returns>
    static abstract T operator -(double c, T x);

    /// <summary>The product rule: $d(xy) = y\,dx + x\,dy$.</summary>
    /// <param name="x">The first factor.</param>
    /// <param name="y">The second factor.</param>
    /// <returns>The product.</returns>
    static abstract T operator *(T x, T y);

    /// <summary>The product rule with a constant on the right.</summary>
    /// <param name="x">The first factor.</param>
    /// <param name="c">The second factor, a constant.</param>
    /// <returns>The product.</returns>
    static abstract T operator *(T x, double c);

    /// <summary>The product rule with a constant on the left.</summary>
    /// <param name="c">The first factor, a constant.</param>
    /// <param name="x">The second factor.</param>
    /// <returns>The product.</returns>
    static abstract T operator *(double c, T x);

    /// <summary>The quotient rule: $d(x/y) = dx / y - x\,dy / y^2$.</summary>
    /// <param name="x">The dividend.</param>
    /// <param name="y">The divisor.</param>
    /// <returns>The quotient.</returns>
    static abstract T operator /(T x, T y);

    /// <summary>The quotient rule with a constant on the right.</summary>
    /// <param name="x">The dividend.</param>
    /// <param name="c">The divisor, a constant.</param>
    /// <returns>The quotient.</returns>
    static abstract T operator /(T x, double c);

    /// <summary>The quotient rule with a constant on the left.</summary>
    /// <param name="c">The dividend, a constant.</param>
    /// <param name="x">The divisor.</param>
    /// <returns>The quotient.</returns>
    static abstract T operator /(double c, T x);

    /// <summary>The negative: $d(-x) = -dx$.</summary>
    /// <param name="x">The number.</param>
    /// <returns>-x.</returns>
    static abstract T operator -(T x);

    /// <summary>The exponential $e^x$; its derivative is itself.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>$e^x$.</returns>
    static abstract T Exp(T x);

    /// <summary>$e^x - 1$, accurate near 0; its derivative is $e^x$.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>$e^x - 1$.</returns>
    static abstract T ExpMinusOne(T x);

    /// <summary>The natural logarithm ln x; its derivative is 1/x.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>ln x; minus infinity for zero, <c>NaN</c> for a negative number.</returns>
    static abstract T Log(T x);

    /// <summary>ln(1 + x), accurate near 0; its derivative is 1 / (1 + x).</summary>
    /// <param name="x">The argument.</param>
    /// <returns>ln(1 + x); minus infinity for -1, <c>NaN</c> below it.</returns>
    static abstract T LogOnePlus(T x);

    /// <summary>The square root; its derivative is $1 / (2 \sqrt x)$, infinite at 0.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>$\sqrt x$; <c>NaN</c> for a negative number.</returns>
    static abstract T Sqrt(T x);

    /// <summary>The sine; its derivative is cos x.</summary>
    /// <param name="x">The angle in radians, at most $2^{20}$ in size.</param>
    /// <returns>sin x.</returns>
    static abstract T Sin(T x);

    /// <summary>The cosine; its derivative is -sin x.</summary>
    /// <param name="x">The angle in radians, at most $2^{20}$ in size.</param>
    /// <returns>cos x.</returns>
    static abstract T Cos(T x);

    /// <summary>The hyperbolic tangent; its derivative is $1 - \tanh^2 x$.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>tanh x, from -1 to 1.</returns>
    static abstract T Tanh(T x);

    /// <summary>The logistic function $s = 1 / (1 + e^{-x})$; its derivative is $s (1 - s)$.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>s, from 0 to 1.</returns>
    static abstract T Sigmoid(T x);

    /// <summary>$\ln(1 + e^x)$, the smooth form of $\max(0, x)$; its derivative is the logistic function.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>A number that is not negative.</returns>
    static abstract T Softplus(T x);

    /// <summary>The error function; its derivative is $2 e^{-x^2} / \sqrt\pi$.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>erf x, from -1 to 1.</returns>
    static abstract T Erf(T x);

    /// <summary>$x$ to an integer power; its derivative is $n x^{n-1}$. $x^0$ is 1 for every $x$, and its derivative 0.</summary>
    /// <param name="x">The base.</param>
    /// <param name="n">The exponent.</param>
    /// <returns>$x^n$.</returns>
    static abstract T Pow(T x, int n);

    /// <summary>$x$ to a real power; its derivative with respect to $x$ is $p x^{p-1}$. $x^0$ is 1 for every $x$, and its derivative 0.</summary>
    /// <param name="x">The base, not negative unless p is an integer.</param>
    /// <param name="p">The exponent, a constant.</param>
    /// <returns>$x^p$.</returns>
    static abstract T Pow(T x, double p);

    /// <summary>$\max(0, x)$; its derivative is 1 for $x > 0$, else 0, also at the kink $x = 0$.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>x or 0.</returns>
    static abstract T Relu(T x);

    /// <summary>$|x|$; its derivative is the sign of $x$, at the kink $x = 0$ it is 0.</summary>
    /// <param name="x">The argument.</param>
    /// <returns>x or -x.</returns>
    static abstract T Abs(T x);

    /// <summary>The larger of two; its derivative goes to the larger one, in a tie half to each.</summary>
    /// <param name="x">One number.</param>
    /// <param name="y">The other.</param>
    /// <returns>x or y; <c>NaN</c> if one of them is.</returns>
    static abstract T Max(T x, T y);

    /// <summary>The smaller of two; its derivative goes to the smaller one, in a tie half to each.</summary>
    /// <param name="x">One number.</param>
    /// <param name="y">The other.</param>
    /// <returns>x or y; <c>NaN</c> if one of them is.</returns>
    static abstract T Min(T x, T y);
}
