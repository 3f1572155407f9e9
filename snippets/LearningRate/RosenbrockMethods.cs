using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>From steepest descent to Newton: the same function, the same start, the same end, counted in iterations and gradients.</summary>
public static class RosenbrockMethodsExample
{
    [Example("learning-rate/rosenbrock-methods", "One valley, seven methods")]
    public static void Run()
    {
        #region rosenbrock-methods
        var f = new Rosenbrock();
        double[] start = [-1.2, 1];
        var armijo = new ArmijoBacktracking();
        var methods = new (string Name, SearchMethod Method)[]
        {
            ("steepest", new SteepestDescent(armijo)),
            ("BB2", new BarzilaiBorwein()),
            ("L-BFGS", new LimitedMemoryBfgs(5)),
            ("BFGS Armijo", new Bfgs(armijo)),
            ("BFGS", new Bfgs()),
            ("Newton", new Newton()),
        };
        foreach (var (name, method) in methods)
        {
            var end = method.Minimize(f, start, 1e-8, 50_000).Last();
            Console.WriteLine($"steps[{name}] = {end.Iteration}");
            var all = end.ValueEvaluations + end.GradientEvaluations;
            Console.WriteLine($"calls[{name}] = {all}");
        }

        // A constant rate, until the value is below 1e-8.
        var descent = new Optimizer(2, 0.001);
        double[] x = [-1.2, 1], g = new double[2];
        while (f.Gradient(x, g) >= 1e-8) descent.Step(x, g);
        Console.WriteLine($"constant = {descent.Steps}");
        #endregion

        double[] at = [.. start];
        List<double> xs = [at[0]], ys = [at[1]];
        for (var k = 1; k <= 300; k++)
        {
            f.Gradient(at, g);
            (at[0], at[1]) = (at[0] - 0.001 * g[0], at[1] - 0.001 * g[1]);
            if (k > 3 && k % 10 != 0) continue;
            xs.Add(at[0]);
            ys.Add(at[1]);
        }

        var path = methods[4].Method.Minimize(f, start).ToArray();
        Figure.Plot("paths")
            .Title("BFGS and 300 steps of gradient descent on the map of Rosenbrock's function")
            .Description("A banana-shaped valley in contour lines. Gradient descent at the rate 0.001 drops into the valley on the left and after 300 steps is still on its left arm. BFGS follows the valley around its bend to the minimum at (1, 1), with about thirty points on the way.")
            .XAxis("x", false, -1.8, 1.6, -1, 0, 1).YAxis("y", false, -0.6, 2, 0, 1, 2)
            .Contours(f.Value, 8, 30, 100, 300)
            .Line("BFGS", path.Select(step => step.X[0]), path.Select(step => step.X[1]))
            .Points("BFGS", path.Select(step => step.X[0]), path.Select(step => step.X[1]))
            .Line("rate 0.001", xs, ys)
            .Label(-1.73, 0.88, "start")
            .Save();
    }
}
