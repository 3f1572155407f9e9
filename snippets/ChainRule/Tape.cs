using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The expression of the micrograd README on this library's tape.</summary>
public static class TapeExample
{
    /// <summary>Prints the three numbers that the README publishes.</summary>
    [Example("chain-rule/tape", "A tape records, then walks back")]
    public static void Run([Range(-5, 5)] double a0 = -4, [Range(-5, 5)] double b0 = 2)
    {
        #region tape
        var tape = new Tape();
        Var a = tape.Variable(a0), b = tape.Variable(b0);

        var c = a + b;
        var d = a * b + b.Pow(3);
        c += c + 1;
        c += 1 + c + -a;
        d += d * 2 + (b + a).Relu();
        d += 3 * d + (b - a).Relu();
        var e = c - d;
        var f = e * e;
        var g = f / 2 + 10 / f;

        var gradient = tape.Gradients(g);
        Console.WriteLine($"g = {g.Value.Fixed(8)}");
        Console.WriteLine($"da = {gradient[a].Fixed(4)}");
        Console.WriteLine($"db = {gradient[b].Fixed(4)}");
        Console.WriteLine($"nodes = {tape.Count}");
        #endregion
    }
}
