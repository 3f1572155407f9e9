using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One derivative of Mazur's network by five methods, to the digit where they part.</summary>
public static class FiveWaysExample
{
    /// <summary>Prints <c>dE/dw1</c> to 17 digits: by hand, by matrix form, by tape, by dual numbers and by a central difference.</summary>
    [Example("chain-rule/five-ways", "One derivative, five ways")]
    public static void Run()
    {
        #region five-ways
        double[] w = [0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55];
        T E<T>(T[] w) where T : IScalar<T>
        {
            var a1 = (w[0] * 0.05 + w[1] * 0.10 + 0.35).Sigmoid();
            var a2 = (w[2] * 0.05 + w[3] * 0.10 + 0.35).Sigmoid();
            var a3 = (w[4] * a1 + w[5] * a2 + 0.60).Sigmoid();
            var a4 = (w[6] * a1 + w[7] * a2 + 0.60).Sigmoid();
            return ((a3 - 0.01).Pow(2) + (a4 - 0.99).Pow(2)) / 2;
        }

        double S(double z) => Elementary.Sigmoid(z);
        double a1 = S(0.3775), a2 = S(0.3925);
        double a3 = S(0.40 * a1 + 0.45 * a2 + 0.60);
        double a4 = S(0.50 * a1 + 0.55 * a2 + 0.60);
        var d3 = (a3 - 0.01) * a3 * (1 - a3);
        var d4 = (a4 - 0.99) * a4 * (1 - a4);
        var hand = (0.40 * d3 + 0.50 * d4) * a1 * (1 - a1) * 0.05;
        Print("hand", hand);

        var network = new Network(
            new Dense(new[,] { { w[0], w[1] }, { w[2], w[3] } },
                [0.35, 0.35], new Sigmoid()),
            new Dense(new[,] { { w[4], w[5] }, { w[6], w[7] } },
                [0.60, 0.60], new Sigmoid()));
        var gradient = new double[network.ParameterCount];
        network.Gradient([0.05, 0.10], [0.01, 0.99],
            new HalfSquaredError(), gradient);
        Print("matrix", gradient[0]);
        Print("tape", ReverseMode.Gradient(E, w)[0]);
        Print("dual", ForwardMode.DirectionalDerivative(E, w,
            [1, 0, 0, 0, 0, 0, 0, 0]));
        Print("measured",
            FiniteDifference.Gradient(p => E<Number>([.. p]), w)[0]);

        void Print(string way, double value)
        {
            Console.WriteLine($"{way} = {value.Scientific(16)}");
            if (way == "hand") return;
            var apart = Math.Abs(value / hand - 1).Scientific(1);
            Console.WriteLine($"apart[{way}] = {apart}");
        }
        #endregion
    }
}
