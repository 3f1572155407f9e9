using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class CrossEntropyExample
{
    [Example("loss/cross-entropy", "Three logits, one right class")]
    public static void Run([Range(-4, 8, Step = 0.1)] double z1 = 1)
    {
        #region cross-entropy
        double[] z = [2, z1, -1];     // the logits of three classes
        double[] target = [0, 1, 0];  // the second one is right
        var loss = new CrossEntropyFromLogits();

        var p = Softmax.Of(z);
        var value = loss.Value(z, target);
        var gradient = new double[3];
        loss.Gradient(z, target, gradient);
        var nudge = FiniteDifference.Gradient(
            v => loss.Value(v, target), z);

        Console.WriteLine($"loss = {value.Fixed(4)}");
        var bits = value / Elementary.Log(2);
        Console.WriteLine($"loss_in_bits = {bits.Fixed(4)}");
        for (var i = 0; i < z.Length; i++)
        {
            Console.WriteLine($"p[{i}] = {p[i].Fixed(4)}");
            Console.WriteLine($"slope[{i}] = {gradient[i].Fixed(4)}");
            Console.WriteLine($"nudge[{i}] = {nudge[i].Fixed(4)}");
        }
        #endregion

        double Loss(double logit) => loss.Value([2, logit, -1], [0, 1, 0]);
        Figure.Plot("curve").Title("Cross-entropy over the logit of the right class")
            .Description("Where the right class has a small logit the loss falls in a straight line and its gradient is near -1; where it leads, both go to 0.")
            .XAxis("logit of the right class").YAxis("loss, gradient")
            .Line("loss", Loss, -4, 8, count: 61)
            .Line("gradient", logit => Softmax.Of([2, logit, -1])[1] - 1, -4, 8, count: 61)
            .Points("here", [z1], [value])
            .Save();
    }
}
