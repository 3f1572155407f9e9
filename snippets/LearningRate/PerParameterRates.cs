using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A rate of its own for each parameter, on a bowl whose axes turn away from the coordinate axes.</summary>
public static class PerParameterRatesExample
{
    [Example("learning-rate/per-parameter-rates", "A rate for each parameter, and what a rotation does to it")]
    public static void Run([Range(2, 1000, Log = true)] double kappa = 100)
    {
        #region per-parameter-rates
        int Steps(double degrees, bool own)
        {
            var angle = degrees * Math.PI / 180;
            double c = Elementary.Cos(angle), s = Elementary.Sin(angle);
            // Curvature 1 and kappa along axes turned by the angle.
            double xx = c * c + kappa * s * s, yy = s * s + kappa * c * c;
            var xy = (1 - kappa) * c * s;
            Quadratic bowl = new(new[,] { { xx, xy }, { xy, yy } });
            double[] rates = own
                ? [1 / xx, 1 / yy] : [2 / (1 + kappa), 2 / (1 + kappa)];

            double[] w = [1, 1], gradient = [0, 0];
            var k = 0;
            for (; w[0] * w[0] + w[1] * w[1] > 1e-16; k++)
            {
                bowl.Gradient(w, gradient);
                w[0] -= rates[0] * gradient[0];
                w[1] -= rates[1] * gradient[1];
            }

            return k;
        }

        foreach (var degrees in (double[])[0, 10, 22.5, 45])
        {
            var index = degrees.Fixed(1);
            Console.WriteLine(
                $"one[{index}] = {Steps(degrees, own: false)}");
            Console.WriteLine(
                $"own[{index}] = {Steps(degrees, own: true)}");
        }
        #endregion

        double[] angles = [.. Enumerable.Range(0, 37).Select(i => i * 2.5)];
        Figure.Plot("steps")
            .Title("Steps to the bottom, by the angle of the valley")
            .Description("One rate for both parameters takes the same number of steps at every angle. A rate for each takes one step at 0 and at 90 degrees, many at angles a little away from them, and at 45 degrees as many as the single rate.")
            .XAxis("angle in degrees", ticks: [0, 22.5, 45, 67.5, 90]).YAxis("steps", min: 0)
            .Line("one rate", angles, angles.Select(a => (double)Steps(a, own: false)))
            .Line("a rate each", angles, angles.Select(a => (double)Steps(a, own: true)))
            .Save();
    }
}
