namespace NeuronDocs.Snippets.Tests;

/// <summary>Loss and gradient of a network 2-10-1 with tanh units and a logit, sample by sample and weight by weight, on the functions of the platform.</summary>
internal static class TanhNetwork
{
    /// <summary>The parameters in the order of <see cref="Core.Network"/>: ten times two weights, ten biases, ten weights, one bias.</summary>
    public static (double Loss, double[] Gradient) Pass(double[] p, double[][] inputs, double[][] targets)
    {
        var gradient = new double[41];
        var loss = 0.0;
        for (var s = 0; s < inputs.Length; s++)
        {
            var (x, y) = (inputs[s][0], inputs[s][1]);
            var a = new double[10];
            var z = p[40];
            for (var j = 0; j < 10; j++)
            {
                a[j] = Math.Tanh(p[2 * j] * x + p[2 * j + 1] * y + p[20 + j]);
                z += p[30 + j] * a[j];
            }

            var t = targets[s][0];
            loss += (Math.Max(z, 0) - z * t + Math.Log(1 + Math.Exp(-Math.Abs(z)))) / inputs.Length;
            var delta = (1 / (1 + Math.Exp(-z)) - t) / inputs.Length;
            gradient[40] += delta;
            for (var j = 0; j < 10; j++)
            {
                gradient[30 + j] += delta * a[j];
                var hidden = delta * p[30 + j] * (1 - a[j] * a[j]);
                gradient[2 * j] += hidden * x;
                gradient[2 * j + 1] += hidden * y;
                gradient[20 + j] += hidden;
            }
        }

        return (loss, gradient);
    }
}
