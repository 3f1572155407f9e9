using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The decay of a weight without a data gradient, outside Adam and inside it.</summary>
public static class AdamwExample
{
    [Example("learning-rate/adamw", "A weight that the data do not pull at")]
    public static void Run([Range(0.001, 0.02, Log = true)] double eta = 0.01)
    {
        #region adamw
        // The data gradient is 0 at each of the 50 steps.
        double[] Course(params GradientTransform[] stages)
        {
            double[] w = [1], course = new double[51];
            var optimizer = new Optimizer(1, eta, stages);
            for (var k = 0; k <= 50; k++)
            {
                course[k] = w[0];
                optimizer.Step(w, [0]);
            }

            return course;
        }

        double[] Outside(double lambda) => Course(new AdamW(lambda));
        double[] Inside(double lambda) =>
            Course(new WeightDecay(lambda), new Adam());
        foreach (var lambda in new[] { 0.1, 0.01, 0.001 })
        {
            var closed = Elementary.Pow(1 - eta * lambda, 50);
            var (adamw, l2) = (Outside(lambda)[50], Inside(lambda)[50]);
            var key = lambda.Fixed(3);
            Console.WriteLine($"closed[{key}] = {closed.Fixed(6)}");
            Console.WriteLine($"adamw[{key}] = {adamw.Fixed(6)}");
            Console.WriteLine($"l2[{key}] = {l2.Fixed(6)}");
        }
        #endregion

        double[] tens = [10, 20, 30, 40, 50];
        Figure.Plot("courses")
            .Title("A weight without a data gradient")
            .Description("The weight by step, from 1. With L2 inside Adam it falls by nearly the learning rate at each step, and the two strengths fall together. With AdamW it falls by the learning rate times the strength, a tenth of a percent a step for the larger strength, a hundredth for the smaller.")
            .XAxis("step k").YAxis("weight", min: 0, max: 1.1, ticks: [0, 0.5, 1])
            .Line("AdamW 0.1", Outside(0.1))
            .Line("L2 0.1", Inside(0.1))
            .Points("AdamW 0.01", tens, tens.Select(k => Outside(0.01)[(int)k]))
            .Points("L2 0.01", tens, tens.Select(k => Inside(0.01)[(int)k]))
            .Save();
    }
}
