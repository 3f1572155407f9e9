using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The angle between the steepest way down and the step that a method takes.</summary>
public static class StepDirectionsExample
{
    [Example("learning-rate/step-directions", "Not every step goes along the gradient")]
    public static void Run([Range(1, 1000, Log = true)] double kappa = 100)
    {
        #region step-directions
        Quadratic bowl = new(1, kappa);
        double[] start = [1, 1], gradient = [0, 0];
        bowl.Gradient(start, gradient);

        // The cosine of the angle between -gradient and the step.
        double Cosine(double[] end)
        {
            double x = end[0] - start[0], y = end[1] - start[1];
            return -(gradient[0] * x + gradient[1] * y)
                / Length(gradient[0], gradient[1]) / Length(x, y);
        }

        double Length(double a, double b) => Math.Sqrt(a * a + b * b);

        double[] StepOf(GradientTransform rule)
        {
            double[] w = [.. start];
            new Optimizer(2, 0.001, rule).Step(w, gradient);
            return w;
        }

        var newton = new Newton().Minimize(bowl, start, limit: 1).Last();
        Console.WriteLine(
            $"cosine[plain] = {Cosine(StepOf(new Sgd())).Fixed(4)}");
        Console.WriteLine(
            $"cosine[Adam] = {Cosine(StepOf(new Adam())).Fixed(4)}");
        Console.WriteLine(
            $"cosine[Newton] = {Cosine(newton.X).Fixed(4)}");
        #endregion
    }
}
