using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The circuit <c>f = (x + y) z</c> of the CS231n notes, backward by hand.</summary>
public static class CircuitExample
{
    /// <summary>Every gate multiplies the gradient that arrives with its own local derivative.</summary>
    [Example("chain-rule/circuit", "Backward through two gates")]
    public static void Run([Range(-5, 5)] double x = -2, [Range(-5, 5)] double y = 5, [Range(-5, 5)] double z = -4)
    {
        #region circuit
        // forward
        var q = x + y;
        var f = q * z;

        // backward: what arrives, times the local derivative
        var df = 1.0;
        var dq = df * z;   // d(q z)/dq = z
        var dz = df * q;   // d(q z)/dz = q
        var dx = dq * 1;   // d(x + y)/dx = 1
        var dy = dq * 1;   // d(x + y)/dy = 1

        Console.WriteLine($"f = {f}");
        Console.WriteLine($"dq = {dq}");
        Console.WriteLine($"dx = {dx}");
        Console.WriteLine($"dy = {dy}");
        Console.WriteLine($"dz = {dz}");
        #endregion
    }
}
