using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Lion on four gradients of very different size, then on the bowl with and without a falling rate.</summary>
public static class LionExample
{
    [Example("learning-rate/lion", "Lion: every step has the size of the rate")]
    public static void Run([Range(0.03, 0.09, Step = 0.03)] double eta = 0.03)
    {
        #region lion
        double[] one = [0], gradients = [100, 0.001, -1, -20];
        var (lion, m) = (new Optimizer(1, eta, new Lion()), 0.0);
        for (var t = 1; t <= 4; t++)
        {
            var g = gradients[t - 1];
            var c = 0.9 * m + 0.1 * g;
            m = 0.99 * m + 0.01 * g;
            lion.Step(one, [g]);
            Console.WriteLine($"c[{t}] = {c.Fixed(4)}");
            Console.WriteLine($"w[{t}] = {one[0].Fixed(4)}");
        }

        Quadratic bowl = new(1, 25);
        double[] Go(LearningRateSchedule rate, GradientTransform rule)
        {
            double[] w = [2, 1], gradient = new double[2];
            var optimizer = new Optimizer(2, rate, rule);
            var losses = new double[401];
            for (var k = 0; k <= 400; k++)
            {
                losses[k] = bowl.Gradient(w, gradient);
                optimizer.Step(w, gradient);
            }

            return losses;
        }

        var cosine = new CosineDecay(eta, 400);
        var constant = Go(eta, new Lion());
        var falling = Go(cosine, new Lion());
        Console.WriteLine($"loss[60] = {constant[60].Fixed(4)}");
        var highest = constant.TakeLast(100).Max();
        Console.WriteLine($"loss[400] = {constant[400].Fixed(4)}");
        Console.WriteLine($"highest = {highest.Fixed(4)}");
        Console.WriteLine($"falling = {falling[400].Scientific(2)}");
        #endregion

        double[] every = [.. Enumerable.Range(0, 81).Select(i => 5.0 * i)];
        Figure.Plot("losses")
            .Title("Loss by step on the bowl with curvatures 1 and 25")
            .Description("Loss on a logarithmic axis. Lion with a constant rate comes down and then jumps about on a level without falling further; with cosine decay it goes on falling. Adam falls in waves.")
            .XAxis("step k").YAxis("loss", log: true, min: 1e-9)
            .Line("Lion", every, every.Select(k => constant[(int)k]))
            .Line("Lion, cosine", every, every.Select(k => falling[(int)k]))
            .Line("Adam", every.Take(41), Go(0.1, new Adam()).Where((_, k) => k % 5 == 0).Take(41))
            .Save();
    }
}
