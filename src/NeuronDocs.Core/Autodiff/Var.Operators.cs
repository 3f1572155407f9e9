namespace NeuronDocs.Core;

public readonly partial record struct Var
{
    /// <summary>Addition: $d(x + y) = dx + dy$.</summary>
    /// <param name="x">The first summand.</param>
    /// <param name="y">The second summand.</param>
    /// <returns>The sum, on the same tape.</returns>
    /// <exception cref="ArgumentException">The operands are of different tapes.</exception>
    public static Var operator +(Var x, Var y) => x.Owner.Binary(x, y, x.Value + y.Value, 1, 1);

    /// <summary>Addition with a constant on the right.</summary>
    /// <param name="x">The first summand.</param>
    /// <param name="c">The second summand, a constant.</param>
    /// <returns>The sum, on the same tape.</returns>
    public static Var operator +(Var x, double c) => x.Owner.Unary(x, x.Value + c, 1);

    /// <summary>Addition with a constant on the left.</summary>
    /// <param name="c">The first summand, a constant.</param>
    /// <param name="x">The second summand.</param>
    /// <returns>The sum, on the same tape.</returns>
    public static Var operator +(double c, Var x) => x.Owner.Unary(x, c + x.Value, 1);

    /// <summary>Subtraction: $d(x - y) = dx - dy$.</summary>
    /// <param name="x">The minuend.</param>
    /// <param name="y">The subtrahend.</param>
    /// <returns>The difference, on the same tape.</returns>
    /// <exception cref="ArgumentException">The operands are of different tapes.</exception>
    public static Var operator -(Var x, Var y) => x.Owner.Binary(x, y, x.Value - y.Value, 1, -1);

    /// <summary>Subtraction with a constant on the right.</summary>
    /// <param name="x">The minuend.</param>
    /// <param name="c">The subtrahend, a constant.</param>
    /// <returns>The difference, on the same tape.</returns>
    public static Var operator -(Var x, double c) => x.Owner.Unary(x, x.Value - c, 1);

    /// <summary>Subtraction with a constant on the left.</summary>
    /// <param name="c">The minuend, a constant.</param>
    /// <param name="x">The subtrahend.</param>
    /// <returns>The difference, on the same tape.</returns>
    public static Var operator -(double c, Var x) => x.Owner.Unary(x, c - x.Value, -1);

    /// <summary>The product rule: $d(xy) = y\,dx + x\,dy$.</summary>
    /// <param name="x">The first factor.</param>
    /// <param name="y">The second factor.</param>
    /// <returns>The product, on the same tape.</returns>
    /// <exception cref="ArgumentException">The operands are of different tapes.</exception>
    public static Var operator *(Var x, Var y) => x.Owner.Binary(x, y, x.Value * y.Value, y.Value, x.Value);

    /// <summary>The product rule with a constant on the right.</summary>
    /// <param name="x">The first factor.</param>
    /// <param name="c">The second factor, a constant.</param>
    /// <returns>The product, on the same tape.</returns>
    public static Var operator *(Var x, double c) => x.Owner.Unary(x, x.Value * c, c);

    /// <summary>The product rule with a constant on the left.</summary>
    /// <param name="c">The first factor, a constant.</param>
    /// <param name="x">The second factor.</param>
    /// <returns>The product, on the same tape.</returns>
    public static Var operator *(double c, Var x) => x.Owner.Unary(x, c * x.Value, c);

    /// <summary>The quotient rule: $d(x/y) = dx / y - x\,dy / y^2$.</summary>
    /// <param name="x">The dividend.</param>
    /// <param name="y">The divisor.</param>
    /// <returns>The quotient, on the same tape.</returns>
    /// <exception cref="ArgumentException">The operands are of different tapes.</exception>
    public static Var operator /(Var x, Var y) => x.Owner.Binary(x, y, x.Value / y.Value, 1 / y.Value, -x.Value / (y.Value * y.Value));

    /// <summary>The quotient rule with a constant on the right.</summary>
    /// <param name="x">The dividend.</param>
    /// <param name="c">The divisor, a constant.</param>
    /// <returns>The quotient, on the same tape.</returns>
    public static Var operator /(Var x, double c) => x.Owner.Unary(x, x.Value / c, 1 / c);

    /// <summary>The quotient rule with a constant on the left.</summary>
    /// <param name="c">The dividend, a constant.</param>
    /// <param name="x">The divisor.</param>
    /// <returns>The quotient, on the same tape.</returns>
    public static Var operator /(double c, Var x) => x.Owner.Unary(x, c / x.Value, -c / (x.Value * x.Value));

    /// <summary>The negative: $d(-x) = -dx$.</summary>
    /// <param name="x">The number.</param>
    /// <returns>-x, on the same tape.</returns>
    public static Var operator -(Var x) => x.Owner.Unary(x, -x.Value, -1);
}
