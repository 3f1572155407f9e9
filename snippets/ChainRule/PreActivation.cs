using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The derivative of an activation is taken where the activation was applied: at <c>z</c>, not at <c>a</c>.</summary>
public static class PreActivationExample
{
    /// <summary>Compares the two readings of "the derivative of the activation" with a measured slope.</summary>
    [Example("chain-rule/pre-activation", "The derivative belongs at z")]
    public static void Run([Range(-4, 4, Step = 0.25)] double z = 2)
    {
        #region pre-activation
        var f = new Sigmoid();
        var a = f.Value(z);
        Console.WriteLine($"a = {a.Fixed(6)}");
        Console.WriteLine($"at_z = {f.Derivative(z).Fixed(6)}");
        Console.WriteLine($"at_a = {f.Derivative(a).Fixed(6)}");
        Console.WriteLine($"from_a = {(a * (1 - a)).Fixed(6)}");
        var measured = FiniteDifference.Central(f.Value, z);
        Console.WriteLine($"measured = {measured.Fixed(6)}");
        #endregion
    }
}
