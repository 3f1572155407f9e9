using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The function of Baydin et al. on dual numbers: every value carries its derivative along.</summary>
public static class ForwardModeExample
{
    /// <summary>Differentiates <c>y = ln(x1) + x1 x2 - sin(x2)</c>, one pass for each input.</summary>
    [Example("chain-rule/forward-mode", "Numbers that carry their derivative")]
    public static void Run([Range(0.5, 5, Step = 0.5)] double x1 = 2, [Range(0, 10, Step = 0.5)] double x2 = 5)
    {
        #region forward-mode
        // a dual number: the value, and its derivative, the tangent
        var three = new Dual(3, 1);
        var nine = three * three;
        Console.WriteLine($"square[value] = {nine.Value}");
        Console.WriteLine($"square[slope] = {nine.Tangent}");

        Dual F(Dual x1, Dual x2) => x1.Log() + x1 * x2 - x2.Sin();

        // the tangent 1 marks the input to differentiate by
        var first = F(new Dual(x1, 1), x2);
        var second = F(x1, new Dual(x2, 1));
        Console.WriteLine($"y = {first.Value.Fixed(4)}");
        Console.WriteLine($"dx1 = {first.Tangent.Fixed(4)}");
        Console.WriteLine($"dx2 = {second.Tangent.Fixed(4)}");

        // any direction costs one pass too: here (1, -2)
        var mixed = F(new Dual(x1, 1), new Dual(x2, -2)).Tangent;
        Console.WriteLine($"along = {mixed.Fixed(4)}");
        #endregion

        double[] places = [.. Enumerable.Range(0, 11).Select(k => (double)k)];
        Figure.Plot("slopes").Title("The derivative along x2, by dual numbers and measured")
            .Description("The derivative by x2 is a wave around the value of x1. The tangents of dual numbers draw the curve; central differences, marked at eleven places, lie on it.")
            .XAxis("x2", min: 0, max: 10, ticks: [0, 2, 4, 6, 8, 10]).YAxis("dy/dx2")
            .Line("dual", t => F(x1, new Dual(t, 1)).Tangent, 0, 10, 80)
            .Points("measured", places, places.Select(t => FiniteDifference.Central(v => F(x1, v).Value, t))).Save();
    }
}
