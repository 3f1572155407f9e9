using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A gradient check passes a right gradient and names the wrong component of another.</summary>
public static class GradientCheckingExample
{
    /// <summary>One neuron, three parameters; the second gradient forgets a factor in the derivative by the bias.</summary>
    [Example("chain-rule/gradient-checking", "A check finds the missing factor")]
    public static void Run([Range(-2, 2, Step = 0.1)] double t = 0.5)
    {
        #region gradient-checking
        // one neuron: L = (tanh(w1 x1 + w2 x2 + b) - t)^2 / 2
        double x1 = 1, x2 = -2;
        double A(double[] p) =>
            Elementary.Tanh(p[0] * x1 + p[1] * x2 + p[2]);
        double L(double[] p) => (A(p) - t) * (A(p) - t) / 2;

        double[] p = [0.3, 0.2, -0.1];
        var a = A(p);
        var dz = (a - t) * (1 - a * a);
        double[] right = [dz * x1, dz * x2, dz];
        double[] slip = [dz * x1, dz * x2, a - t];   // a factor lost

        Check("right", right);
        Check("slip", slip);

        void Check(string name, double[] gradient)
        {
            var check = GradientCheck.Compare(L, p, gradient);
            for (var i = 0; i < 3; i++)
            {
                var error = check.RelativeErrors[i].Scientific(1);
                Console.WriteLine($"{name}[{i + 1}] = {error}");
            }
            var worst = check.LargestError.Scientific(1);
            Console.WriteLine($"worst[{name}] = {worst}");
            Console.WriteLine($"at[{name}] = {check.LargestIndex + 1}");
        }
        #endregion
    }
}
