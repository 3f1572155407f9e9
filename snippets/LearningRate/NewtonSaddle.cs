using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Newton's method looks for a point without slope: in a bowl that is the bottom, on a saddle the pass, on a hill the top.</summary>
public static class NewtonSaddleExample
{
    [Example("learning-rate/newton-saddle", "Bowl, saddle and hill under the same method")]
    public static void Run()
    {
        #region newton-saddle
        void Print(string name, SearchStep end)
        {
            Console.WriteLine($"steps[{name}] = {end.Iteration}");
            Console.WriteLine($"x[{name}] = {end.X[0].Fixed(4)}");
            Console.WriteLine($"y[{name}] = {end.X[1].Fixed(4)}");
            Console.WriteLine($"f[{name}] = {end.Value.Fixed(4)}");
        }

        var newton = new Newton();
        var bowl = new Quadratic(new double[,] { { 5, 2 }, { 2, 1 } });
        Print("bowl", newton.Minimize(bowl, [3, -8]).Last());
        Print("saddle", newton.Minimize(new Saddle(), [1, 1]).Last());

        var f = new Himmelblau();
        double[] start = [-0.3, 0];
        var pure = newton.Minimize(f, start).ToArray();
        var guarded = new Newton(new ArmijoBacktracking())
            .Minimize(f, start).ToArray();
        Print("hill", pure[^1]);
        Print("guarded", guarded[^1]);
        #endregion

        Figure.Plot("hill")
            .Title("Two paths from the slope of a hill")
            .Description("Contour lines of a landscape with four basins around one hill. From a start near the top, the pure method steps onto the top and stays there. With a shifted Hessian and a line search it runs down into a basin.")
            .XAxis("x", min: -5, max: 5).YAxis("y", min: -5, max: 5)
            .Contours(f.Value, 10, 40, 90, 150, 180)
            .Line("guarded", guarded.Select(step => step.X[0]), guarded.Select(step => step.X[1]))
            .Points("guarded", guarded.Select(step => step.X[0]), guarded.Select(step => step.X[1]))
            .Line("pure", pure.Select(step => step.X[0]), pure.Select(step => step.X[1]))
            .Points("pure", pure.Select(step => step.X[0]), pure.Select(step => step.X[1]))
            .Save();
    }
}
