namespace NeuronDocs.Core.Tests;

/// <summary>The elementary functions to about 250 bits, by the plainest series there are. They share no formula with the library.</summary>
internal static class RealFunctions
{
    private static readonly Real Ln2 = TwiceAtanh(Real.One / 3);
    public static readonly Real Pi = 4 * (4 * Atan(5) - Atan(239));
    private static readonly Real SquareRootOfPi = Sqrt(Pi);

    public static Real Exp(Real x)
    {
        var k = (int)(x / Ln2 + Real.One / 2).Floor;
        var sum = Series((x - k * Ln2).Rounded.Scale(-8), first: Real.One, n => n);
        for (var i = 0; i < 8; i++) sum = (sum * sum).Rounded;
        return sum.Scale(k);
    }

    public static Real Log(Real x)
    {
        var k = x.Magnitude;
        var m = x.Scale(-k);
        if ((m * 3 - 4).Sign > 0) (m, k) = (m.Scale(-1), k + 1);
        return k * Ln2 + TwiceAtanh((m - 1) / (m + 1));
    }

    public static Real Tanh(Real x)
    {
        if (x.Sign == 0) return x;
        if (x.Magnitude < -3)
        {
            var square = (x * x).Rounded;
            return Series(square, x, n => 2 * n * (2 * n + 1)) / Series(square, Real.One, n => 2 * n * (2 * n - 1));
        }

        var e = Exp(2 * x);
        return (e - 1) / (e + 1);
    }

    public static Real Sigmoid(Real x) => Real.One / (1 + Exp(-x));

    public static Real Softplus(Real x) => Log(1 + Exp(x));

    public static Real ExpMinusOne(Real x) => x.Magnitude < -3 ? Series(x, x, n => n + 1) : Exp(x) - 1;

    public static Real LogOnePlus(Real x) => x.Magnitude < -3 ? TwiceAtanh(x / (2 + x)) : Log(1 + x);

    public static Real Pow(Real x, Real y) => Exp((y * Log(x)).Rounded);

    /// <summary>2/sqrt(pi) e^(-x^2) (x + 2 x^3/3 + 4 x^5/15 + ...), all terms of one sign.</summary>
    public static Real Erf(Real x)
    {
        if (x.Sign == 0) return x;
        var square = (x * x).Rounded;
        return Series(2 * square, 2 * x, n => 2 * n + 1) * Exp(-square) / SquareRootOfPi;
    }

    /// <summary>In the tail Laplace's continued fraction e^(-x^2)/sqrt(pi) / (x + (1/2) / (x + (2/2) / (x + (3/2) / (x + ...)))), to 90 bits.</summary>
    public static Real Erfc(Real x)
    {
        if (x.Sign <= 0 || x.Magnitude < 1) return 1 - Erf(x);
        var fraction = x;
        for (var n = 200; n > 0; n--) fraction = x + (Real)n / (2 * fraction);
        return Exp(-(x * x)) / (SquareRootOfPi * fraction);
    }

    public static Real Sin(Real x) => SinOfTurns(x, 0);

    public static Real Cos(Real x) => SinOfTurns(x, 1);

    private static Real SinOfTurns(Real x, int turns)
    {
        var n = (int)(x * 2 / Pi + Real.One / 2).Floor;
        var r = x - n * Pi.Scale(-1);
        var square = -(r * r).Rounded;
        var quadrant = n + turns & 3;
        var value = (quadrant & 1) == 0 ? Series(square, r, k => 2 * k * (2 * k + 1)) : Series(square, Real.One, k => 2 * k * (2 * k - 1));
        return quadrant < 2 ? value : -value;
    }

    /// <summary>first + first x / d(1) + first x^2 / (d(1) d(2)) + ...</summary>
    private static Real Series(Real x, Real first, Func<int, int> divisor)
    {
        Real sum = first, term = first;
        for (var n = 1; term.Sign != 0 && term.Magnitude > sum.Magnitude - 260; n++)
        {
            term = term * x / divisor(n);
            sum = (sum + term).Rounded;
        }

        return sum;
    }

    /// <summary>Newton's iteration: five steps double the 53 bits of the start beyond all that is kept.</summary>
    private static Real Sqrt(Real x)
    {
        Real root = Math.Sqrt((double)x.Scale(200).Floor / Math.Pow(2, 200));
        for (var i = 0; i < 5; i++) root = (root + x / root).Scale(-1);
        return root;
    }

    private static Real TwiceAtanh(Real s)
    {
        Real sum = 2 * s, power = sum, square = (s * s).Rounded;
        for (var n = 3; power.Sign != 0 && power.Magnitude > sum.Magnitude - 260; n += 2)
        {
            power = (power * square).Rounded;
            sum = (sum + power / n).Rounded;
        }

        return sum;
    }

    private static Real Atan(int inverse)
    {
        Real power = Real.One / inverse, sum = power;
        for (var n = 3; power.Magnitude > -270; n += 2)
        {
            power = -power / (inverse * inverse);
            sum = (sum + power / n).Rounded;
        }

        return sum;
    }
}
