using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class KlDivergenceExample
{
    [Example("loss/kl-divergence", "Two directions, two numbers")]
    public static void Run([Range(0.05, 0.95, Step = 0.05)] double predicted = 0.9)
    {
        #region kl-divergence
        double[] t = [0.7, 0.3];                    // the target
        double[] p = [predicted, 1 - predicted];    // the prediction
        var kl = new KullbackLeibler();
        var cross = new CrossEntropy();

        // The entropy of t is its cross-entropy with itself.
        var crossEntropy = cross.Value(p, t);
        var entropy = cross.Value(t, t);
        var difference = crossEntropy - entropy;
        Console.WriteLine($"cross_entropy = {crossEntropy.Fixed(4)}");
        Console.WriteLine($"entropy = {entropy.Fixed(4)}");
        Console.WriteLine($"difference = {difference.Fixed(4)}");

        Console.WriteLine($"forward = {kl.Value(p, t).Fixed(4)}");
        Console.WriteLine($"reverse = {kl.Value(t, p).Fixed(4)}");

        // A prediction that rules out what happens.
        double[] certain = [1, 0];
        var forward = kl.Value(certain, t);
        var reverse = kl.Value(t, certain);
        Console.WriteLine($"forward_certain = {forward.Fixed(4)}");
        Console.WriteLine($"reverse_certain = {reverse.Fixed(4)}");
        #endregion

        Figure.Plot("curve").Title("Both divergences from (0.7, 0.3)")
            .Description("Over the predicted probability p of the first outcome both are 0 at 0.7 and positive elsewhere. The forward divergence rises without bound near 0 and 1; the reverse one ends at finite values.")
            .XAxis("p of the first outcome", min: 0, max: 1).YAxis("divergence in nats", min: 0, max: 1.6)
            .Line("forward", x => kl.Value([x, 1 - x], [0.7, 0.3]), 0.02, 0.99, count: 80)
            .Line("reverse", x => kl.Value([0.7, 0.3], [x, 1 - x]), 0.02, 0.99, count: 80)
            .Save();
    }
}
