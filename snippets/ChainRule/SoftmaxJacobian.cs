using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The Jacobian of softmax, and what is left of it after the cross-entropy.</summary>
public static class SoftmaxJacobianExample
{
    /// <summary>Multiplies the gradient of the cross-entropy with the Jacobian of softmax at the logits 1, 2, 3; the true class is the last.</summary>
    [Example("chain-rule/softmax-jacobian", "Softmax, then cross-entropy")]
    public static void Run()
    {
        #region softmax-jacobian
        T[] Softmax<T>(T[] z) where T : IScalar<T>
        {
            T[] e = [.. z.Select(v => v.Exp())];
            var sum = e[0] + e[1] + e[2];
            return [e[0] / sum, e[1] / sum, e[2] / sum];
        }
        double[] z = [1, 2, 3];
        var p = Softmax<Number>([1, 2, 3]);
        var J = Jacobian.Reverse(Softmax, z);
        Print("J[1 1]", J[0, 0]);
        Print("J[1 2]", J[0, 1]);
        Print("J[2 1]", J[1, 0]);

        // the loss is -ln p3, so only its third slope is not 0
        double[] u = [0, 0, -1 / p[2].Value];
        var dz = ReverseMode.VectorJacobianProduct(Softmax, z, u);
        for (var i = 0; i < 3; i++)
        {
            Print($"p[{i + 1}]", p[i]);
            Print($"dz[{i + 1}]", dz[i]);
        }

        void Print(string label, double value) =>
            Console.WriteLine($"{label} = {value.Fixed(6)}");
        #endregion
    }
}
