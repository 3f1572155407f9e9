using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How long descent stays near a saddle, by how far beside it it begins.</summary>
public static class SaddlePointsExample
{
    [Example("learning-rate/saddle-points", "How long a saddle holds you")]
    public static void Run([Range(0.01, 0.4, Step = 0.01)] double eta = 0.1)
    {
        #region saddle-points
        Saddle saddle = new();  // x² - y²
        List<double> Course(double d)  // of the loss, from (1, d)
        {
            double[] w = [1, d], gradient = [0, 0];
            var descent = new Optimizer(2, eta);
            List<double> course = [saddle.Gradient(w, gradient)];
            while (Math.Abs(w[1]) < 1 && descent.Steps < 5000)
            {
                descent.Step(w, gradient);
                course.Add(saddle.Gradient(w, gradient));
            }

            return course;
        }

        double Formula(double d) =>
            Elementary.Log(1 / d) / Elementary.Log(1 + eta * 2);
        foreach (var d in (double[])[1e-2, 1e-4, 1e-8, 1e-16])
        {
            var (index, steps) = (d.Scientific(0), Course(d).Count - 1);
            Console.WriteLine($"steps[{index}] = {steps}");
            Console.WriteLine(
                $"formula[{index}] = {Formula(d).Fixed(2)}");
        }

        Console.WriteLine($"steps[0] = {Course(0).Count - 1}");
        #endregion

        Figure.Plot("loss")
            .Title("Loss by step from four starts beside a saddle")
            .Description("Four lines. All fall from 1 to a level stretch at 0 within about ten steps. Then each falls off steeply: the start farthest beside the saddle after some 20 steps, the closest one after about 200.")
            .XAxis("step k").YAxis("loss x² − y²", min: -1.2, max: 1.1)
            .Line("d = 1e-2", Course(1e-2))
            .Line("d = 1e-4", Course(1e-4))
            .Line("d = 1e-8", Course(1e-8))
            .Line("d = 1e-16", Course(1e-16))
            .Save();
    }
}
