using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The BFGS update written out in two dimensions: it meets the secant equation, and after two exact steps it holds the inverse Hessian.</summary>
public static class BfgsExample
{
    [Example("learning-rate/bfgs", "Two steps that learn an inverse")]
    public static void Run([Range(-3, 3, Step = 0.5)] double first = 2, [Range(0.5, 3, Step = 0.5)] double second = 1)
    {
        #region bfgs
        double[,] A = { { 4, 1 }, { 1, 3 } };  // f = x'A x / 2
        double[,] H = { { 1, 0 }, { 0, 1 } };  // to become A's inverse
        double Dot(double[] a, double[] b) => a[0] * b[0] + a[1] * b[1];
        double[] Times(double[,] M, double[] v) =>
            [M[0, 0] * v[0] + M[0, 1] * v[1],
             M[1, 0] * v[0] + M[1, 1] * v[1]];

        double[] x = [first, second];
        for (var k = 1; k <= 2; k++)
        {
            var g = Times(A, x);
            var p = Times(H, g);  // go along -p, to the lowest point
            var alpha = Dot(g, p) / Dot(p, Times(A, p));
            double[] s = [-alpha * p[0], -alpha * p[1]];
            x = [x[0] + s[0], x[1] + s[1]];
            var y = Times(A, s);  // the change of the gradient

            var (u, rho) = (Times(H, y), 1 / Dot(s, y));
            var weight = rho * (1 + rho * Dot(y, u));
            for (var i = 0; i < 2; i++)
            for (var j = 0; j < 2; j++)
                H[i, j] += weight * s[i] * s[j]
                    - rho * (s[i] * u[j] + u[i] * s[j]);

            Console.WriteLine($"s1[{k}] = {s[0].Fixed(4)}");
            Console.WriteLine($"Hy1[{k}] = {Times(H, y)[0].Fixed(4)}");
            Console.WriteLine($"H11[{k}] = {H[0, 0].Fixed(4)}");
            Console.WriteLine($"H12[{k}] = {H[0, 1].Fixed(4)}");
            Console.WriteLine($"H22[{k}] = {H[1, 1].Fixed(4)}");
            var f = Dot(x, Times(A, x)) / 2;
            Console.WriteLine($"f[{k}] = {f.Fixed(4)}");
        }
        #endregion
    }
}
