using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One gradient computed by hand, by the tape and by measuring.</summary>
public static class SameGradientExample
{
    /// <summary>Differentiates <c>L = (tanh(w x + b) - t)^2 / 2</c> with respect to <c>w</c> and <c>b</c>.</summary>
    [Example("chain-rule/same-gradient", "The same gradient three ways")]
    public static void Run([Range(-3, 3, Step = 0.25)] double w = 0.5, [Range(-3, 3, Step = 0.25)] double b = -0.25)
    {
        #region same-gradient
        double x = 2, t = 1;

        // by hand: dL/dz = dL/da * da/dz, then dz/dw = x and dz/db = 1
        var a = Elementary.Tanh(w * x + b);
        var dz = (a - t) * (1 - a * a);
        Print("hand", dz * x, dz);

        // by the tape: write down the loss, ask for its gradient
        var tape = new Tape();
        Var tw = tape.Variable(w), tb = tape.Variable(b);
        var error = Var.Tanh(tw * x + tb) - t;
        var loss = error * error / 2;
        var gradient = tape.Gradients(loss);
        Print("tape", gradient[tw], gradient[tb]);

        // by measuring: nudge one parameter, see what the loss does
        double Loss(double w, double b)
        {
            var error = Elementary.Tanh(w * x + b) - t;
            return error * error / 2;
        }
        Print("measured",
            FiniteDifference.Central(v => Loss(v, b), w),
            FiniteDifference.Central(v => Loss(w, v), b));

        // a constant added to the loss changes nothing
        var shifted = tape.Gradients(loss + 100);
        Print("shifted", shifted[tw], shifted[tb]);

        void Print(string way, double dw, double db)
        {
            Console.WriteLine($"{way}[w] = {dw.Fixed(8)}");
            Console.WriteLine($"{way}[b] = {db.Fixed(8)}");
        }
        #endregion
    }
}
