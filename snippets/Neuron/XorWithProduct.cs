using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A neuron that is given the product of its inputs solves XOR.</summary>
public static class XorWithProductExample
{
    /// <summary>Prints z and the answer for each row of the truth table.</summary>
    [Example("neuron/xor-with-product", "XOR with one neuron and a product")]
    public static void Run()
    {
        #region xor-with-product
        // the product is a third input: 1 only where both are 1
        var neuron = new Neuron([1, 1, -2], -0.5, new Step());
        double[][] inputs = [[0, 0], [0, 1], [1, 0], [1, 1]];
        foreach (var x in inputs)
        {
            var z = neuron.PreActivation([x[0], x[1], x[0] * x[1]]);
            var a = neuron.Forward([x[0], x[1], x[0] * x[1]]);
            Console.WriteLine($"z[{x[0]} {x[1]}] = {z.Fixed(1)}");
            Console.WriteLine($"a[{x[0]} {x[1]}] = {a}");
        }
        #endregion
    }
}
