using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A graph a hundred thousand operations deep, differentiated by one loop.</summary>
public static class DeepTapeExample
{
    /// <summary>Adds <c>x</c> to a running sum again and again: each addition sits on top of the one before.</summary>
    [Example("chain-rule/deep-tape", "A hundred thousand operations deep")]
    public static void Run([Range(1, 200000, Log = true)] int additions = 100000)
    {
        #region deep-tape
        var tape = new Tape();
        var x = tape.Variable(1);
        var sum = x;
        for (var i = 0; i < additions; i++)
            sum += x;

        // the longest way from the result down to x, node by node
        var depth = tape.Count - 1;
        Console.WriteLine($"depth = {depth}");
        Console.WriteLine($"dx = {tape.Gradients(sum)[x].Fixed(0)}");
        #endregion
    }
}
