using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Inhibition in the paper is absolute; a negative weight is not.</summary>
public static class VetoExample
{
    /// <summary>Compares the two kinds of inhibition on the same inputs.</summary>
    [Example("neuron/veto", "A veto and a negative weight")]
    public static void Run()
    {
        #region veto
        // 1943: one active inhibitory input silences the unit
        var veto = new ThresholdUnit([1, 1, 1], 2, inhibitory: 1);

        // today: inhibition is a negative weight, and can be outvoted
        var weight = new ThresholdUnit([1, 1, 1, -1], 2);

        double[][] inputs = [[1, 1, 0, 0], [1, 1, 0, 1], [1, 1, 1, 1]];
        foreach (var x in inputs)
        {
            var name = string.Join(' ', x);
            Console.WriteLine($"veto[{name}] = {veto.Forward(x)}");
            Console.WriteLine($"weight[{name}] = {weight.Forward(x)}");
        }
        #endregion
    }
}
