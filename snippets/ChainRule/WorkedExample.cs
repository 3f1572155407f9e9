using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One step of backpropagation through Mazur's 2-2-2 network, every number printed.</summary>
public static class WorkedExampleExample
{
    /// <summary>Forward pass, deltas, gradients, update. The biases stay fixed, as in the original.</summary>
    [Example("chain-rule/worked-example", "Backpropagation by hand")]
    public static void Run([Range(0, 5, Step = 0.1)] double eta = 0.5)
    {
        #region worked-example
        double x1 = 0.05, x2 = 0.10, t3 = 0.01, t4 = 0.99;
        double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, b1 = 0.35;
        double w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55, b2 = 0.60;
        double z1, z2, z3, z4, a1, a2, a3, a4;

        Print("E0", Forward());
        Print("z1", z1); Print("a1", a1);
        Print("z2", z2); Print("a2", a2);
        Print("z3", z3); Print("a3", a3);
        Print("z4", z4); Print("a4", a4);

        // backward: d is dE/dz, with the weights of the forward pass
        var d3 = (a3 - t3) * a3 * (1 - a3);
        var d4 = (a4 - t4) * a4 * (1 - a4);
        var d1 = (w5 * d3 + w7 * d4) * a1 * (1 - a1);
        var d2 = (w6 * d3 + w8 * d4) * a2 * (1 - a2);
        Print("d3", d3); Print("d4", d4);
        Print("d1", d1); Print("d2", d2);
        Print("dw5", d3 * a1); Print("dw1", d1 * x1);

        // update: only now, and all eight weights together
        w5 -= eta * d3 * a1; w6 -= eta * d3 * a2;
        w7 -= eta * d4 * a1; w8 -= eta * d4 * a2;
        w1 -= eta * d1 * x1; w2 -= eta * d1 * x2;
        w3 -= eta * d2 * x1; w4 -= eta * d2 * x2;
        Print("w5", w5); Print("w1", w1); Print("E1", Forward());

        double Forward()
        {
            z1 = w1 * x1 + w2 * x2 + b1; a1 = Elementary.Sigmoid(z1);
            z2 = w3 * x1 + w4 * x2 + b1; a2 = Elementary.Sigmoid(z2);
            z3 = w5 * a1 + w6 * a2 + b2; a3 = Elementary.Sigmoid(z3);
            z4 = w7 * a1 + w8 * a2 + b2; a4 = Elementary.Sigmoid(z4);
            return ((a3 - t3) * (a3 - t3) + (a4 - t4) * (a4 - t4)) / 2;
        }

        void Print(string label, double value) =>
            Console.WriteLine($"{label} = {value.Fixed(10)}");
        #endregion
    }
}
