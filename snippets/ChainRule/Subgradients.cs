using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What differentiation by a tape answers at a kink, and one function whose derivative depends on how it is written.</summary>
public static class SubgradientsExample
{
    /// <summary>Differentiates the identity in three spellings, at 0 and beside it, and the kinks themselves.</summary>
    [Example("chain-rule/subgradients", "One function, three derivatives at a kink")]
    public static void Run()
    {
        #region subgradients
        double At(double x, Func<Var, Var> f)
        {
            var tape = new Tape();
            var z = tape.Variable(x);
            return tape.Gradients(f(z))[z];
        }

        Console.WriteLine($"relu[0] = {At(0, Var.Relu).Fixed(1)}");
        Console.WriteLine($"abs[0] = {At(0, Var.Abs).Fixed(1)}");

        // Three ways to write z:
        static Var Plain(Var z) => z;
        static Var Relus(Var z) => Var.Relu(z) - Var.Relu(-z);
        static Var Maxima(Var z) =>
            Var.Max(z, 0 * z) - Var.Max(-z, 0 * z);
        foreach (var x in new[] { 1, 0 })
        {
            Console.WriteLine($"plain[{x}] = {At(x, Plain).Fixed(1)}");
            Console.WriteLine($"relus[{x}] = {At(x, Relus).Fixed(1)}");
            Console.WriteLine($"max[{x}] = {At(x, Maxima).Fixed(1)}");
        }

        var relu = new Relu();
        var central = FiniteDifference.Central(relu.Value, 0);
        Console.WriteLine($"central = {central.Fixed(1)}");
        #endregion

        Figure.Plot("supports").Title("Lines that touch the ReLU at 0 and are nowhere above it")
            .Description("The ReLU with three straight lines through the origin, of slopes 0, 0.25 and 0.5. None of them is above the ReLU anywhere: each slope from 0 to 1 is a subgradient.")
            .XAxis("z", min: -2, max: 2, ticks: [-2, -1, 0, 1, 2]).YAxis("a", min: -1, max: 2, ticks: [-1, 0, 1, 2])
            .Line("ReLU", [-2, 0, 2], [0, 0, 2])
            .Line("slope 0.5", [-2, 2], [-1, 1]).Line("slope 0.25", [-2, 2], [-0.5, 0.5]).Line("slope 0", [-2, 2], [0, 0]).Save();
    }
}
