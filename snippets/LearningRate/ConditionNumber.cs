using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>At its best constant rate, descent needs steps in proportion to the condition number.</summary>
public static class ConditionNumberExample
{
    [Example("learning-rate/condition-number", "Ten times the condition number, ten times the steps")]
    public static void Run([Range(-15, -2, Step = 1)] int digits = -12)
    {
        #region condition-number
        var tolerance = Elementary.Pow(10, digits);
        int Steps(double kappa)  // at the best constant rate
        {
            Quadratic bowl = new(1, kappa);
            var descent = new Optimizer(2, 2 / (1 + kappa));
            double[] w = [1, 1], gradient = [0, 0];
            while (bowl.Gradient(w, gradient) >= tolerance)
                descent.Step(w, gradient);
            return descent.Steps;
        }

        double Formula(double kappa) =>
            Elementary.Log((1 + kappa) / (2 * tolerance))
            / (2 * Elementary.Log((kappa + 1) / (kappa - 1)));
        foreach (var kappa in (double[])[2, 10, 100, 1000])
        {
            var (index, formula) = (kappa.Fixed(0), Formula(kappa));
            Console.WriteLine($"steps[{index}] = {Steps(kappa)}");
            Console.WriteLine($"formula[{index}] = {formula.Fixed(1)}");
        }
        #endregion

        double[] shown = [2, 5, 10, 20, 50, 100, 200, 500, 1000];
        double[] grid = [.. Enumerable.Range(0, 41).Select(i => 1.5 * Elementary.Exp(i * 0.165))];
        Figure.Plot("steps")
            .Title("Steps to the bottom at the best constant rate, by condition number")
            .Description("Two logarithmic axes. The points of the runs lie on the line of the formula, which is almost straight: ten times the condition number takes about ten times the steps.")
            .XAxis("condition number κ", log: true).YAxis("steps", log: true)
            .Line("formula", grid, grid.Select(Formula))
            .Points("runs", shown, shown.Select(kappa => (double)Steps(kappa)))
            .Save();
    }
}
