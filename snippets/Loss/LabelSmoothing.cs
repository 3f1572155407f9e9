using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class LabelSmoothingExample
{
    [Example("loss/label-smoothing", "A gap that stops growing")]
    public static void Run([Range(0.01, 0.5, Step = 0.01)] double epsilon = 0.1)
    {
        #region label-smoothing
        const int classes = 10;
        var target = Targets.OneHot(0, classes);
        var smooth = new LabelSmoothing(epsilon);
        var plain = new CrossEntropyFromLogits();

        // Descend on the ten logits themselves. The gap is what the
        // true class has more than each of the others.
        double[] Descend(Loss loss, int steps)
        {
            var z = new double[classes];
            var gradient = new double[classes];
            for (var step = 0; step < steps; step++)
            {
                loss.Gradient(z, target, gradient);
                for (var i = 0; i < classes; i++) z[i] -= gradient[i];
            }
            return z;
        }
        double Gap(double[] z) => z[0] - z[1];

        foreach (var steps in new[] { 10, 100, 1000 })
        {
            var a = Gap(Descend(plain, steps));
            var b = Gap(Descend(smooth, steps));
            Console.WriteLine($"plain[{steps}] = {a.Fixed(4)}");
            Console.WriteLine($"smooth[{steps}] = {b.Fixed(4)}");
        }
        var odds = 1 + classes * (1 - epsilon) / epsilon;
        var closed = Elementary.Log(odds);
        var best = Descend(smooth, 1000);
        var p = Softmax.Of(best)[0];
        var paid = smooth.Value(best, target);
        Console.WriteLine($"closed_form = {closed.Fixed(4)}");
        Console.WriteLine($"p = {p.Fixed(4)}");
        Console.WriteLine($"loss = {paid.Fixed(4)}");
        #endregion

        int[] marks = [0, 1, 2, 3, 5, 7, 10, 14, 20, 28, 40, 55, 75, 100, 130, 165, 205, 250, 300];
        Figure.Plot("gap").Title("Logit gap, step by step")
            .Description("Both gaps rise fast at first. With smoothed labels the gap stops at the optimum; with one-hot labels it keeps rising, more and more slowly.")
            .XAxis("step").YAxis("gap between the logits", min: 0)
            .Line("one-hot", marks.Select(k => (double)k), marks.Select(k => Gap(Descend(plain, k))))
            .Line("smoothed", marks.Select(k => (double)k), marks.Select(k => Gap(Descend(smooth, k))))
            .HorizontalLine(closed, "optimum")
            .Save();
    }
}
