using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A value that is used twice collects a derivative from each use.</summary>
public static class SumOverPathsExample
{
    /// <summary>Follows both paths of <c>y = x x + x</c> by hand, on the tape and by a central difference.</summary>
    [Example("chain-rule/sum-over-paths", "A value used twice")]
    public static void Run([Range(-5, 5, Step = 0.5)] double x = 3)
    {
        #region sum-over-paths
        // y = s + x with s = x * x: x reaches y through s, and directly
        var throughSquare = 1 * (2 * x);   // dy/ds * ds/dx
        var direct = 1.0;                  // dy/dx with s held still
        Console.WriteLine($"path[square] = {throughSquare.Fixed(4)}");
        Console.WriteLine($"path[direct] = {direct.Fixed(4)}");
        Console.WriteLine($"sum = {(throughSquare + direct).Fixed(4)}");

        var tape = new Tape();
        var v = tape.Variable(x);
        var y = v * v + v;
        Console.WriteLine($"tape = {tape.Gradients(y)[v].Fixed(4)}");
        // asking a second time changes nothing
        Console.WriteLine($"again = {tape.Gradients(y)[v].Fixed(4)}");

        var measured = FiniteDifference.Central(t => t * t + t, x);
        Console.WriteLine($"measured = {measured.Fixed(4)}");
        #endregion
    }
}
