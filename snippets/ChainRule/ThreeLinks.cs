using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Three links that simplify: cross-entropy of a sigmoid neuron.</summary>
public static class ThreeLinksExample
{
    /// <summary>Multiplies the three local derivatives of <c>E = -ln(sigmoid(w x + b))</c>.</summary>
    [Example("chain-rule/three-links", "Three links in a row")]
    public static void Run([Range(-3, 3, Step = 0.5)] double w = 2, [Range(-3, 3, Step = 0.5)] double b = -1)
    {
        #region three-links
        var x = 1.5;
        var z = w * x + b;
        var a = Elementary.Sigmoid(z);

        var (dLda, dadz, dzdw) = (-1 / a, a * (1 - a), x);
        Console.WriteLine($"dLda = {dLda.Fixed(6)}");
        Console.WriteLine($"dadz = {dadz.Fixed(6)}");
        Console.WriteLine($"dzdw = {dzdw.Fixed(6)}");
        Console.WriteLine($"dLdw = {(dLda * dadz * dzdw).Fixed(6)}");
        Console.WriteLine($"short = {((a - 1) * x).Fixed(6)}");
        #endregion
    }
}
