using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One threshold neuron computes 14 of the 16 functions of two bits.</summary>
public static class SeparableExample
{
    /// <summary>Enumerates small neurons and collects the truth tables they produce.</summary>
    [Example("neuron/separable", "What one neuron can compute")]
    public static void Run()
    {
        #region separable
        double[][] inputs = [[0, 0], [0, 1], [1, 0], [1, 1]];
        var found = new HashSet<string>();
        for (var w1 = -1; w1 <= 1; w1++)
            for (var w2 = -1; w2 <= 1; w2++)
                for (var b = -1.5; b <= 1.5; b++)
                {
                    var neuron = new Neuron([w1, w2], b, new Step());
                    var answers = inputs.Select(x => neuron.Forward(x));
                    found.Add(string.Concat(answers));
                }

        Console.WriteLine($"functions = {found.Count}");
        for (var number = 0; number < 16; number++)
        {
            var table = Convert.ToString(number, 2).PadLeft(4, '0');
            var name = table == "0110" ? "XOR" : "XNOR";
            if (!found.Contains(table))
                Console.WriteLine($"missing[{table}] = {name}");
        }
        #endregion
    }
}
