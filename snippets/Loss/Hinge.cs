using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class HingeExample
{
    [Example("loss/hinge", "The margin, for two classes and for many")]
    public static void Run()
    {
        #region hinge
        var hinge = new Hinge();
        var gradient = new double[1];
        foreach (var y in new[] { -1, 0.5, 1, 3 })
        {
            var value = hinge.Value([y], [1]);   // the target is +1
            hinge.Gradient([y], [1], gradient);
            var (slope, key) = (gradient[0], y.Fixed(1));
            Console.WriteLine($"loss[{key}] = {value.Fixed(2)}");
            Console.WriteLine($"slope[{key}] = {slope.Fixed(2)}");
        }

        // Four classes, the first is right; its rivals are at 2.5, 1.5
        // and -1.
        double[] scores = [2, 2.5, 1.5, -1], target = [1, 0, 0, 0];
        var sum = new MultiClassHinge();
        var max = new CrammerSingerHinge();
        var all = sum.Value(scores, target);
        var worst = max.Value(scores, target);
        Console.WriteLine($"sum = {all.Fixed(2)}");
        Console.WriteLine($"max = {worst.Fixed(2)}");

        // Ten equal scores: what an untrained classifier pays.
        var ten = new double[10];
        target = Targets.OneHot(0, 10);
        all = sum.Value(ten, target);
        worst = max.Value(ten, target);
        Console.WriteLine($"sum_of_ten = {all.Fixed(2)}");
        Console.WriteLine($"max_of_ten = {worst.Fixed(2)}");

        // Seven labels in ten are +1: the best score by hinge.
        var grid = Enumerable.Range(-30, 61).Select(i => i / 10.0);
        var best = grid.MinBy(y =>
            0.7 * hinge.Value([y], [1]) + 0.3 * hinge.Value([y], [-1]));
        Console.WriteLine($"best = {best.Fixed(2)}");
        #endregion

        Figure.Plot("curve").Title("Hinge loss and its gradient, target +1")
            .Description("The hinge loss falls in a straight line and is 0 from a score of 1 on; its gradient jumps there from -1 to 0. The logistic loss is a smooth curve that never reaches 0.")
            .XAxis("score y").YAxis("loss, gradient", min: -1.5, max: 4)
            .Line("logistic", y => Elementary.Softplus(-y), -3, 3, count: 61)
            .Line("hinge", y => hinge.Value([y], [1]), -3, 3, count: 61)
            .Line("gradient", y => y == 1 ? double.NaN : y < 1 ? -1 : 0, -3, 3, count: 61)
            .Save();
    }
}
