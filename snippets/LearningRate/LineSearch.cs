using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One line through Rosenbrock's function: which steps the Armijo and the strong Wolfe conditions accept, and which the searches choose.</summary>
public static class LineSearchExample
{
    [Example("learning-rate/line-search", "The steps that two conditions accept")]
    public static void Run([Range(0.0001, 0.4, Log = true)] double c1 = 0.2, [Range(0.45, 0.95, Step = 0.05)] double c2 = 0.5)
    {
        #region line-search
        var f = new Rosenbrock();
        double[] x = [-1.2, 1], g = new double[2];
        Console.WriteLine($"f = {f.Gradient(x, g).Fixed(1)}");
        var line = new Line(f, x, [-g[0], -g[1]]);  // downhill
        var (start, slope) = (line.InitialValue, line.InitialSlope);
        Console.WriteLine($"slope = {slope.Fixed(2)}");

        bool Falls(double a) =>    // not too long
            line.Value(a) <= start + c1 * a * slope;
        bool Flattens(double a) => // not too short
            Math.Abs(line.ValueAndSlope(a).Slope) <= -c2 * slope;

        double[] grid =
            [.. Enumerable.Range(1, 2000).Select(i => i * 1e-6)];
        double[] armijo = [.. grid.Where(Falls)];
        double[] wolfe = [.. armijo.Where(Flattens)];
        Console.WriteLine($"armijo_to = {armijo[^1].Fixed(6)}");
        Console.WriteLine($"wolfe_from = {wolfe[0].Fixed(6)}");
        Console.WriteLine($"wolfe_to = {wolfe[^1].Fixed(6)}");

        var halving = new ArmijoBacktracking(c1).Search(line);
        Console.WriteLine($"halving = {halving.Step.Fixed(6)}");
        Console.WriteLine($"halving_trials = {halving.Trials}");
        Console.WriteLine($"halving_f = {halving.Value.Fixed(4)}");
        var strong = new StrongWolfe(c1, c2).Search(line);
        Console.WriteLine($"strong = {strong.Step.Fixed(6)}");
        Console.WriteLine($"strong_trials = {strong.Trials}");
        Console.WriteLine($"strong_f = {strong.Value.Fixed(4)}");
        #endregion

        Figure.Plot("slice")
            .Title("The function along the line, with the steps that are accepted")
            .Description($"A valley: from 24.2 the curve falls to 4.1 near 0.0008 and climbs again. A straight line falls from the same start with {c1.Fixed(2)} of the slope. Below it lie the steps up to {armijo[^1].Fixed(5)}, which Armijo accepts. A bar marks them; a shorter bar, from {wolfe[0].Fixed(5)} to {wolfe[^1].Fixed(5)}, the steps that are also flat enough for Wolfe.")
            .XAxis("step α", false, 0, 0.002, 0, 0.0005, 0.001, 0.0015, 0.002).YAxis("φ(α)", min: -9, max: 40)
            .Line("φ", line.Value, 0, 0.00202, 81)
            .Line("Armijo line", a => start + c1 * a * slope, 0, Math.Min(0.0019, 26 / (c1 * -slope)), 2)
            .Line("Armijo", [0, armijo[^1]], [-2.5, -2.5])
            .Line("Wolfe", [wolfe[0], wolfe[^1]], [-6.5, -6.5])
            .Points("halving", [halving.Step], [halving.Value])
            .Save();
        Figure.Plot("wells")
            .Title("The whole line, on a logarithmic axis")
            .Description("The curve has two valleys. The line enters the curved valley of the function near 0.0008, climbs a ridge of more than 200 and meets the valley a second time near 0.0122, where the value is far lower.")
            .XAxis("step α", false, 0, 0.014, 0, 0.005, 0.01).YAxis("φ(α)", log: true, min: 0.1, max: 1000)
            .Line("φ", line.Value, 0, 0.0139, 140)
            .HorizontalLine(24.2, "φ(0) = 24.2")
            .Save();
    }
}
