using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class WeightedSumExample
{
    [Example("neuron/weighted-sum", "A neuron weighs its inputs, adds its bias and bends the sum")]
    public static void Run([Range(-2, 2, Step = 0.1)] double bias = 0.5)
    {
        #region weighted-sum
        Neuron neuron = new([1, -2], bias, new Tanh());
        double[] x = [1, 1];

        var z = neuron.PreActivation(x); // 1 * 1 + (-2) * 1 + bias
        var a = neuron.Forward(x);       // tanh(z)

        Console.WriteLine($"z = {z.Fixed(4)}");
        Console.WriteLine($"a = {a.Fixed(4)}");
        #endregion

        Figure.Plot("activation")
            .Title("The activation tanh, and where this neuron stands on it")
            .Description($"An S-shaped curve that rises from -1 to 1. At z = {z.Fixed(4)} it has the height {a.Fixed(4)}, the output of the neuron.")
            .XAxis("pre-activation z").YAxis("activation a", min: -1.1, max: 1.1)
            .Line("tanh", neuron.Activation.Value, -4, 4)
            .Points("tanh", [z], [a])
            .Label(z, a, $"z = {z.Fixed(4)}, a = {a.Fixed(4)}")
            .Save();
    }
}
