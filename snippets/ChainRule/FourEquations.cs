using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The four equations of backpropagation, each beside a measured derivative.</summary>
public static class FourEquationsExample
{
    /// <summary>Uses Mazur's 2-2-2 network, its biases free, and nudges what each equation differentiates with respect to.</summary>
    [Example("chain-rule/four-equations", "BP1 to BP4, each one measured")]
    public static void Run()
    {
        #region four-equations
        double[] x = [0.05, 0.10], t = [0.01, 0.99], b = [0.35, 0.35];
        double[] W1 = [0.15, 0.20, 0.25, 0.30];   // row by row
        double[] W2 = [0.40, 0.45, 0.50, 0.55], c = [0.60, 0.60];

        double[] Z(double[] W, double[] a, double[] b) =>
            [W[0] * a[0] + W[1] * a[1] + b[0],
             W[2] * a[0] + W[3] * a[1] + b[1]];
        double[] S(double[] z) => [.. z.Select(Elementary.Sigmoid)];
        double E(double[] z2) => S(z2).Zip(t, (a, t) =>
            (a - t) * (a - t) / 2).Sum();

        var z1 = Z(W1, x, b); var a1 = S(z1);
        var z2 = Z(W2, a1, c); var a2 = S(z2);

        double D(int j) => (a2[j] - t[j]) * a2[j] * (1 - a2[j]);
        double[] d2 = [D(0), D(1)];                           // BP1
        double B(int k) => (W2[k] * d2[0] + W2[2 + k] * d2[1])
            * a1[k] * (1 - a1[k]);
        double[] d1 = [B(0), B(1)];                           // BP2
        var db = d1;                                          // BP3
        double[] dW = [d1[0] * x[0], d1[0] * x[1],
                       d1[1] * x[0], d1[1] * x[1]];           // BP4

        Compare("BP1", d2, E, z2);
        Compare("BP2", d1, z => E(Z(W2, S(z), c)), z1);
        Compare("BP3", db, b => E(Z(W2, S(Z(W1, x, b)), c)), b);
        Compare("BP4", dW, W => E(Z(W2, S(Z(W, x, b)), c)), W1);

        void Compare(string name, double[] by,
            Func<double[], double> f, double[] at)
        {
            var measured = FiniteDifference.Gradient(f, at);
            var error = by.Zip(measured, (p, q) => p - q).Max(Math.Abs);
            Console.WriteLine($"{name}[1] = {by[0].Fixed(8)}");
            Console.WriteLine($"{name}[2] = {by[1].Fixed(8)}");
            Console.WriteLine($"{name}[error] = {error.Scientific(1)}");
        }
        #endregion
    }
}
