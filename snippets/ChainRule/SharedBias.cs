using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The gradients of the two shared biases that the worked example keeps fixed.</summary>
public static class SharedBiasExample
{
    /// <summary>Adds the deltas of the neurons that share a bias, then takes one step with all ten parameters.</summary>
    [Example("chain-rule/shared-bias", "One bias for two neurons")]
    public static void Run()
    {
        #region shared-bias
        T E<T>(T[] p) where T : IScalar<T>
        {
            var a1 = (p[0] * 0.05 + p[1] * 0.10 + p[8]).Sigmoid();
            var a2 = (p[2] * 0.05 + p[3] * 0.10 + p[8]).Sigmoid();
            var a3 = (p[4] * a1 + p[5] * a2 + p[9]).Sigmoid();
            var a4 = (p[6] * a1 + p[7] * a2 + p[9]).Sigmoid();
            return ((a3 - 0.01).Pow(2) + (a4 - 0.99).Pow(2)) / 2;
        }
        double[] p = [0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55,
            0.35, 0.60];   // w1 to w8, b1, b2

        var gradient = ReverseMode.Gradient(E, p);
        Console.WriteLine($"db1 = {gradient[8].Fixed(6)}");
        Console.WriteLine($"db2 = {gradient[9].Fixed(6)}");

        Number[] stepped = [.. p.Zip(gradient, (v, g) => v - 0.5 * g)];
        Console.WriteLine($"E1 = {E(stepped).Value.Fixed(6)}");
        #endregion
    }
}
