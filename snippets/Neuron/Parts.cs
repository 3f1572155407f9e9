using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A neuron is weights, bias and activation, in this order: leave one out or swap the order, and the answer is another one.</summary>
public static class PartsExample
{
    /// <summary>Computes one neuron with three inputs, then variants with one part less or in the other order.</summary>
    [Example("neuron/parts", "The parts of a neuron, left out one at a time")]
    public static void Run()
    {
        #region parts
        double[] x = [1, 2, 3];
        double[] w = [0.2, -0.5, 1];
        var b = 0.1;
        var f = new Tanh();
        var neuron = new Neuron(w, b, f);
        Console.WriteLine($"z = {neuron.PreActivation(x).Fixed(4)}");
        Console.WriteLine($"a = {neuron.Forward(x).Fixed(4)}");

        // one part less: equal weights, no bias, no activation
        var weightless = new Neuron([1, 1, 1], b, f).Forward(x);
        var unbiased = new Neuron(w, 0, f).Forward(x);
        var straight = new Neuron(w, b, new Identity()).Forward(x);
        Console.WriteLine($"without[weights] = {weightless.Fixed(4)}");
        Console.WriteLine($"without[bias] = {unbiased.Fixed(4)}");
        Console.WriteLine($"without[activation] = {straight.Fixed(4)}");

        // the other order: first the activation, then the sum
        var swapped = b;
        for (var i = 0; i < x.Length; i++)
            swapped += w[i] * f.Value(x[i]);
        Console.WriteLine($"swapped = {swapped.Fixed(4)}");
        #endregion
    }
}
