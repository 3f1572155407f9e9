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

        double[] places = [0, 1.5, 3, 4.5, 6];
        const double half = 1.1;
        Figure.Plot("tangents").Title("A value and a slope from each evaluation")
            .Description("The function rises in waves as x2 grows. At five places a tangent is drawn with the slope that came with the value; each touches the curve.")
            .XAxis("x2", min: -1.3, max: 7.3).YAxis("y")
            .Line("y", t => F(x1, t).Value, -1.1, 7.1, 80)
            .Line("slope", places.SelectMany(t => new[] { t - half, t + half, double.NaN }),
                places.SelectMany(t => new[] { F(x1, new Dual(t, 1)).Value - half * F(x1, new Dual(t, 1)).Tangent, F(x1, new Dual(t, 1)).Value + half * F(x1, new Dual(t, 1)).Tangent, double.NaN }))
            .Points("slope", places, places.Select(t => F(x1, t).Value)).Save();
    }
}
