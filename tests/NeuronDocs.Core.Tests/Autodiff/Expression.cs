using CsCheck;

namespace NeuronDocs.Core.Tests;

/// <summary>A random formula in three variables, smooth everywhere, to be evaluated on any kind of number.</summary>
internal abstract record Expression
{
    public const int Variables = 3;

    /// <summary>Formulas with at most four operations inside one another; the sizes of values and derivatives stay moderate.</summary>
    public static readonly Gen<Expression> Gen = OfDepth(4);

    public static readonly Gen<double[]> Point = CsCheck.Gen.Double[-1, 1].Array[Variables];

    public abstract T On<T>(T[] x) where T : IScalar<T>;

    private static Gen<Expression> OfDepth(int depth)
    {
        var variable = CsCheck.Gen.Int[0, Variables - 1].Select(i => (Expression)new Variable(i));
        if (depth == 0) return variable;
        var inner = OfDepth(depth - 1);
        var unary = CsCheck.Gen.Select(CsCheck.Gen.Int[0, 11], CsCheck.Gen.Double[-1, 1], inner, (kind, c, x) => (Expression)new Unary(kind, c, x));
        var binary = CsCheck.Gen.Select(CsCheck.Gen.Int[0, 3], inner, inner, (kind, x, y) => (Expression)new Binary(kind, x, y));
        return CsCheck.Gen.Frequency((1, variable), (3, unary), (4, binary));
    }

    private sealed record Variable(int Index) : Expression
    {
        public override T On<T>(T[] x) => x[Index];
    }

    private sealed record Unary(int Kind, double C, Expression X) : Expression
    {
        public override T On<T>(T[] x)
        {
            var v = X.On(x);
            return Kind switch
            {
                0 => v.Tanh().Exp(),
                1 => (v * v).LogOnePlus(),
                2 => (1 + v * v).Sqrt(),
                3 => v.Sin(),
                4 => v.Cos(),
                5 => v.Sigmoid(),
                6 => v.Softplus(),
                7 => v.Tanh().Pow(3),
                8 => C - v,
                9 => C * v,
                10 => C / (2 + v * v),
                _ => (v - C).Erf(),
            };
        }
    }

    private sealed record Binary(int Kind, Expression X, Expression Y) : Expression
    {
        public override T On<T>(T[] x)
        {
            T u = X.On(x), v = Y.On(x);
            return Kind switch
            {
                0 => u + v,
                1 => u - v,
                2 => u * v,
                _ => u / (1 + v * v),
            };
        }
    }
}
