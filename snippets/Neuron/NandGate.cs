using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A threshold neuron is a NAND gate, from which every other gate can be built.</summary>
public static class NandGateExample
{
    /// <summary>Prints the gate, and an OR made of three of them.</summary>
    [Example("neuron/nand-gate", "A NAND gate")]
    public static void Run()
    {
        #region nand-gate
        var nand = new Neuron([-1, -1], 1.5, new Step());
        double[][] inputs = [[0, 0], [0, 1], [1, 0], [1, 1]];
        foreach (var x in inputs)
        {
            var a = nand.Forward(x);
            Console.WriteLine($"NAND[{x[0]} {x[1]}] = {a}");
        }

        // three of them make an OR: not x1, not x2, and NAND of both
        foreach (var x in inputs)
        {
            var not1 = nand.Forward([x[0], x[0]]);
            var not2 = nand.Forward([x[1], x[1]]);
            var or = nand.Forward([not1, not2]);
            Console.WriteLine($"OR[{x[0]} {x[1]}] = {or}");
        }
        #endregion
    }
}
