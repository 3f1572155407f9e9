using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What a Jacobian is good for: near a point, the function is the value there plus J times the step.</summary>
public static class JacobianEllipseExample
{
    /// <summary>Sends a circle of steps through polar coordinates and through their Jacobian.</summary>
    [Example("chain-rule/jacobian-ellipse", "The Jacobian is the best linear map nearby")]
    public static void Run([Range(0.1, 1, Step = 0.1)] double radius = 0.8)
    {
        #region jacobian-ellipse
        double[] x = [1.5, 0.6];   // distance and angle
        T[] Polar<T>(T[] p) where T : IScalar<T> =>
            [p[0] * p[1].Cos(), p[0] * p[1].Sin()];
        var y = Polar<Number>([x[0], x[1]]);
        var J = Jacobian.Forward(Polar, x);

        // a step of length h in the direction s
        double[] Step(double h, double s) =>
            [h * Elementary.Cos(s), h * Elementary.Sin(s)];
        Number[] Exact(double[] d) =>
            Polar<Number>([x[0] + d[0], x[1] + d[1]]);
        double[] Linear(double[] d) =>
            [y[0] + J[0, 0] * d[0] + J[0, 1] * d[1],
             y[1] + J[1, 0] * d[0] + J[1, 1] * d[1]];

        double[] circle =
            [.. Enumerable.Range(0, 65).Select(k => k * Math.PI / 32)];
        foreach (var h in new[] { radius, radius / 2, radius / 4 })
        {
            var gap = circle.Select(s => Step(h, s)).Max(d =>
                Math.Max(Math.Abs(Exact(d)[0] - Linear(d)[0]),
                         Math.Abs(Exact(d)[1] - Linear(d)[1])));
            Console.WriteLine($"gap[{h.Fixed(3)}] = {gap.Fixed(6)}");
        }
        #endregion

        double[][] exact = [.. circle.Select(s => Exact(Step(radius, s))).Select(p => new double[] { p[0], p[1] })];
        double[][] linear = [.. circle.Select(s => Linear(Step(radius, s + Math.PI)))];
        Figure.Plot("image").Title("A circle of steps, through f and through J")
            .Description("Around the image of the point lie two closed curves: an ellipse, which is what the Jacobian makes of the circle, and the true image, which bends away from it where the steps are long.")
            .XAxis("first output", min: -0.2, max: 2.8, ticks: [0, 1, 2]).YAxis("second output", min: -0.8, max: 2.6, ticks: [0, 1, 2])
            .Line("f", exact.Select(p => p[0]), exact.Select(p => p[1]))
            .Line("J", linear.Select(p => p[0]), linear.Select(p => p[1]))
            .Points("point", [y[0]], [y[1]]).Save();
    }
}
