using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The chain rule for one number: <c>y = exp(sin x)</c>.</summary>
public static class ScalarExample
{
    /// <summary>Multiplies the two local derivatives and compares the product with a central difference.</summary>
    [Example("chain-rule/scalar", "Two derivatives, one product")]
    public static void Run([Range(-3, 3, Step = 0.1)] double x = 1)
    {
        #region scalar
        double F(double t) => Elementary.Exp(Elementary.Sin(t));
        var u = Elementary.Sin(x);
        var y = F(x);

        var inner = Elementary.Cos(x);   // du/dx
        var outer = Elementary.Exp(u);   // dy/du
        var dydx = outer * inner;
        var measured = FiniteDifference.Central(F, x);

        Console.WriteLine($"u = {u.Fixed(6)}");
        Console.WriteLine($"y = {y.Fixed(6)}");
        Console.WriteLine($"inner = {inner.Fixed(6)}");
        Console.WriteLine($"outer = {outer.Fixed(6)}");
        Console.WriteLine($"dydx = {dydx.Fixed(6)}");
        Console.WriteLine($"measured = {measured.Fixed(6)}");
        #endregion

        Figure.Plot("tangent").Title("The derivative is the slope of the tangent")
            .Description("The curve y = exp(sin x) from -3 to 3 with its tangent at the chosen x.")
            .XAxis("x", min: -3, max: 3, ticks: [-3, -2, -1, 0, 1, 2, 3]).YAxis("y", min: 0, max: 3, ticks: [0, 1, 2, 3])
            .Line("exp(sin x)", F, -3, 3)
            .Line("tangent", t => y + dydx * (t - x), x - 1, x + 1, 2)
            .Points("x", [x], [y]).Save();
    }
}
