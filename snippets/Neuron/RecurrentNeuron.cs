using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A feed-forward neuron gives the same answer each time; a recurrent one remembers.</summary>
public static class RecurrentNeuronExample
{
    /// <summary>Shows the same input three times to both.</summary>
    [Example("neuron/recurrent-neuron", "A neuron with and without memory")]
    public static void Run()
    {
        #region recurrent-neuron
        var plain = new Neuron([1], 0.5, new Tanh());

        // the second input is the neuron's own last answer
        var recurrent = new Neuron([1, 0.8], 0.5, new Tanh());
        var last = 0.0;
        for (var time = 1; time <= 3; time++)
        {
            var a = plain.Forward([1]);
            last = recurrent.Forward([1, last]);
            Console.WriteLine($"plain[{time}] = {a.Fixed(4)}");
            Console.WriteLine($"recurrent[{time}] = {last.Fixed(4)}");
        }
        #endregion
    }
}
