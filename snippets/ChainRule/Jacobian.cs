using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The Jacobian of a layer with three inputs and two outputs, and its two products.</summary>
public static class JacobianExample
{
    /// <summary>Forms the whole matrix once, then computes both products without it.</summary>
    [Example("chain-rule/jacobian", "A Jacobian and its two products")]
    public static void Run()
    {
        #region jacobian
        double[,] W = { { 0.5, -1, 0.25 }, { 1, 0.5, -0.5 } };
        double[] x = [1, 0.5, -1], v = [1, 2, 0], u = [1, -3];

        // a layer: 3 numbers in, 2 numbers out, a = tanh(W x)
        T Neuron<T>(int j, T[] x) where T : IScalar<T> =>
            (x[0] * W[j, 0] + x[1] * W[j, 1] + x[2] * W[j, 2]).Tanh();
        T[] Layer<T>(T[] x) where T : IScalar<T> =>
            [Neuron(0, x), Neuron(1, x)];

        // the matrix: 2 rows (outputs), 3 columns (inputs)
        var J = Jacobian.Reverse(Layer, x);
        for (var j = 0; j < 2; j++)
            for (var i = 0; i < 3; i++)
                Print($"J[{j + 1} {i + 1}]", J[j, i]);

        // J v: a change of the inputs -> the change of the outputs
        var Jv = ForwardMode.JacobianVectorProduct(Layer, x, v);
        for (var j = 0; j < 2; j++) Print($"Jv[{j + 1}]", Jv[j]);

        // u J: a gradient at the outputs -> one at the inputs
        var uJ = ReverseMode.VectorJacobianProduct(Layer, x, u);
        for (var i = 0; i < 3; i++) Print($"uJ[{i + 1}]", uJ[i]);

        // both orders of u J v are the same number
        Print("uJv[Jv first]", u[0] * Jv[0] + u[1] * Jv[1]);
        Print("uJv[uJ first]",
            uJ[0] * v[0] + uJ[1] * v[1] + uJ[2] * v[2]);

        void Print(string label, double value) =>
            Console.WriteLine($"{label} = {value.Fixed(6)}");
        #endregion
    }
}
