using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How wrong a hidden delta is when the output weights have already moved.</summary>
public static class EarlyUpdateExample
{
    /// <summary>Computes the first hidden delta of Mazur's network with the old and with the new output weights, for many learning rates.</summary>
    [Example("chain-rule/early-update", "How wrong the early update is")]
    public static void Run()
    {
        #region early-update
        // the forward pass of the worked example
        double a1 = Elementary.Sigmoid(0.3775), w5 = 0.40, w7 = 0.50;
        double a2 = Elementary.Sigmoid(0.3925), w6 = 0.45, w8 = 0.55;
        double a3 = Elementary.Sigmoid(w5 * a1 + w6 * a2 + 0.60);
        double a4 = Elementary.Sigmoid(w7 * a1 + w8 * a2 + 0.60);
        var d3 = (a3 - 0.01) * a3 * (1 - a3);
        var d4 = (a4 - 0.99) * a4 * (1 - a4);

        // the first hidden delta: old weights, and weights moved early
        var d1 = (w5 * d3 + w7 * d4) * a1 * (1 - a1);
        double Early(double eta) => ((w5 - eta * d3 * a1) * d3
            + (w7 - eta * d4 * a1) * d4) * a1 * (1 - a1);

        Console.WriteLine($"d1 = {d1.Fixed(8)}");
        foreach (var eta in new[] { 0.001, 0.01, 0.1, 0.5, 1, 5 })
        {
            var share = Early(eta) / d1;
            Console.WriteLine($"share[{eta}] = {share.Fixed(4)}");
        }
        // at this rate the early delta is zero, beyond it has turned
        var turn = (w5 * d3 + w7 * d4) / (a1 * (d3 * d3 + d4 * d4));
        Console.WriteLine($"turn = {turn.Fixed(4)}");
        #endregion

        Figure.Plot("share").Title("The early delta as a share of the right one")
            .Description("A straight line that starts at one for a learning rate of zero, falls through zero near three and goes on below it: there the early delta points the other way.")
            .XAxis("learning rate", min: 0, max: 5, ticks: [0, 1, 2, 3, 4, 5]).YAxis("share")
            .Line("early / right", eta => Early(eta) / d1, 0, 5, 2)
            .HorizontalLine(0, "no hidden gradient").Points("rate 0.5", [0.5], [Early(0.5) / d1]).Save();
    }
}
