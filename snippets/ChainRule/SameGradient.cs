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
        var z = w * x + b;
        var a = Elementary.Tanh(z);
        var dz = (a - t) * (1 - a * a);
        Console.WriteLine($"hand[w] = {(dz * x).Fixed(8)}");
        Console.WriteLine($"hand[b] = {dz.Fixed(8)}");

        // by the tape: write the loss, read the gradient; a constant added to the loss changes nothing
        var tape = new Tape();
        Var tw = tape.Variable(w), tb = tape.Variable(b);
        var error = Var.Tanh(tw * x + tb) - t;
        var loss = error * error / 2;
        Console.WriteLine($"tape[w] = {tape.Gradients(loss)[tw].Fixed(8)}");
        Console.WriteLine($"tape[b] = {tape.Gradients(loss)[tb].Fixed(8)}");
        Console.WriteLine($"shifted[w] = {tape.Gradients(loss + 100)[tw].Fixed(8)}");

        // by measuring: nudge one parameter, see what the loss does
        double Loss(double w, double b) => (Elementary.Tanh(w * x + b) - t) * (Elementary.Tanh(w * x + b) - t) / 2;
        Console.WriteLine($"measured[w] = {FiniteDifference.Central(v => Loss(v, b), w).Fixed(8)}");
        Console.WriteLine($"measured[b] = {FiniteDifference.Central(v => Loss(w, v), b).Fixed(8)}");
        #endregion
    }
}
