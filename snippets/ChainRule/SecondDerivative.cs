using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A second derivative from dual numbers whose parts are dual numbers.</summary>
public static class SecondDerivativeExample
{
    /// <summary>Differentiates <c>exp(sin x)</c> twice in one evaluation.</summary>
    [Example("chain-rule/second-derivative", "Twice forward")]
    public static void Run([Range(-3, 3, Step = 0.1)] double x = 1)
    {
        #region second-derivative
        T F<T>(T x) where T : IScalar<T> => x.Sin().Exp();

        // value and tangent are dual numbers themselves
        var y = F(new Dual<Dual>(new Dual(x, 1), new Dual(1, 0)));
        Console.WriteLine($"f = {y.Value.Value.Fixed(6)}");
        Console.WriteLine($"first = {y.Value.Tangent.Fixed(6)}");
        Console.WriteLine($"second = {y.Tangent.Tangent.Fixed(6)}");

        var measured = FiniteDifference.Second(v => F<Number>(v), x);
        Console.WriteLine($"measured = {measured.Fixed(6)}");
        #endregion
    }
}
