using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One weight that two layers share receives a derivative from each.</summary>
public static class SharedWeightExample
{
    /// <summary>Differentiates <c>y = tanh(w tanh(w x))</c> use by use, and on the tape.</summary>
    [Example("chain-rule/shared-weight", "The same weight in two layers")]
    public static void Run([Range(-2, 2, Step = 0.1)] double w = 0.8, [Range(-2, 2, Step = 0.1)] double x = 1.5)
    {
        #region shared-weight
        var a1 = Elementary.Tanh(w * x);
        var y = Elementary.Tanh(w * a1);
        var d2 = 1 - y * y;                     // dy/dz2
        var d1 = d2 * w * (1 - a1 * a1);        // dy/dz1
        Console.WriteLine($"use[second] = {(d2 * a1).Fixed(6)}");
        Console.WriteLine($"use[first] = {(d1 * x).Fixed(6)}");
        Console.WriteLine($"sum = {(d2 * a1 + d1 * x).Fixed(6)}");

        var tape = new Tape();
        var v = tape.Variable(w);
        var output = (v * (v * x).Tanh()).Tanh();
        var gradient = tape.Gradients(output)[v];
        Console.WriteLine($"tape = {gradient.Fixed(6)}");
        #endregion
    }
}
