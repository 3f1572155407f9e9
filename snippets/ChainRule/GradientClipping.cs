using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Clipping by norm shortens a gradient and keeps its direction; clipping by value turns it.</summary>
public static class GradientClippingExample
{
    /// <summary>Clips one gradient both ways and compares lengths and directions.</summary>
    [Example("chain-rule/gradient-clipping", "Clipped by norm and by value")]
    public static void Run([Range(0.5, 5, Step = 0.5)] double limit = 1)
    {
        #region gradient-clipping
        double[] g = [3, 0.5];
        var forms = new (string Name, GradientTransform Clip)[]
        {
            ("norm", new ClipByNorm(limit)),
            ("value", new ClipByValue(limit)),
        };
        foreach (var (name, clip) in forms)
        {
            double[] u = [.. g];
            clip.Apply(u, parameters: g, state: [], step: 0);
            var length = Summary.Of(u).Norm;
            var cosine = (u[0] * g[0] + u[1] * g[1])
                / (length * Summary.Of(g).Norm);
            Console.WriteLine($"{name}[0] = {u[0].Fixed(4)}");
            Console.WriteLine($"{name}[1] = {u[1].Fixed(4)}");
            Console.WriteLine($"{name}[length] = {length.Fixed(4)}");
            Console.WriteLine($"{name}[cosine] = {cosine.Fixed(4)}");
        }
        #endregion

        var byNorm = limit / Math.Max(limit, Math.Sqrt(9.25));
        Figure.Plot("arrows").Title("One gradient, clipped in two ways")
            .Description($"The gradient reaches to (3, 0.5). Clipped by norm it ends earlier on the same ray; clipped by value to {limit.Fixed(1)} its first coordinate is cut, so it points more steeply upward.")
            .XAxis("first coordinate", min: 0, max: 3.4, ticks: [0, 1, 2, 3]).YAxis("second coordinate", min: 0, max: 1, ticks: [0, 0.5, 1])
            .Line("gradient", [0, 3], [0, 0.5]).Points("gradient", [3], [0.5])
            .Line("by value", [0, Math.Min(limit, 3)], [0, Math.Min(limit, 0.5)]).Points("by value", [Math.Min(limit, 3)], [Math.Min(limit, 0.5)])
            .Points("by norm", [3 * byNorm], [0.5 * byNorm]).Save();
    }
}
