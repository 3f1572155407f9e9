using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A product with the Hessian of Rosenbrock's function, with and without the matrix.</summary>
public static class HessianVectorProductExample
{
    /// <summary>Reverse over forward, forward over a gradient, the full matrix, and a difference of gradients.</summary>
    [Example("chain-rule/hessian-vector-product", "H v without H")]
    public static void Run([Range(-2, 2, Step = 0.1)] double x = -1.2, [Range(-2, 2, Step = 0.1)] double y = 1)
    {
        #region hessian-vector-product
        double[] v = [1, 2];
        T F<T>(T x, T y) where T : IScalar<T> =>
            (1 - x).Pow(2) + 100 * (y - x.Pow(2)).Pow(2);

        // reverse over forward: dual numbers whose parts are on a tape
        var tape = new Tape();
        Var tx = tape.Variable(x), ty = tape.Variable(y);
        var slope = F<Dual<Var>>(new(tx, tape.Variable(v[0])),
                                 new(ty, tape.Variable(v[1]))).Tangent;
        var product = tape.Gradients(slope);
        Console.WriteLine($"slope = {slope.Value.Fixed(4)}");
        Print("reverse", product[tx], product[ty]);

        // forward over the gradient, written out by hand
        Dual[] Gradient(Dual[] p) =>
            [-2 * (1 - p[0]) - 400 * p[0] * (p[1] - p[0] * p[0]),
             200 * (p[1] - p[0] * p[0])];
        var over = ForwardMode
            .JacobianVectorProduct(Gradient, [x, y], v);
        Print("forward", over[0], over[1]);

        // the matrix first, one product for each of its columns
        var H = Hessian.Of(p => F(p[0], p[1]), [x, y]);
        Print("column1", H[0, 0], H[1, 0]);
        Print("column2", H[0, 1], H[1, 1]);
        Print("matrix", H[0, 0] * v[0] + H[0, 1] * v[1],
                        H[1, 0] * v[0] + H[1, 1] * v[1]);

        void Print(string way, double first, double second)
        {
            Console.WriteLine($"{way}[1] = {first.Fixed(4)}");
            Console.WriteLine($"{way}[2] = {second.Fixed(4)}");
        }
        #endregion
    }
}
