using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A maxout unit takes the largest of several affine pieces: two make a ReLU or the absolute value, more make any convex curve.</summary>
public static class MaxoutExample
{
    /// <summary>Sets the pieces by hand: ReLU, |x|, and tangents of x^2 / 2 whose maximum comes close to it.</summary>
    [Example("neuron/maxout", "Maxout: ReLU, |x| and a parabola from straight pieces")]
    public static void Run([Range(2, 9)] int pieces = 4)
    {
        #region maxout
        var relu = new Maxout(inputs: 1, outputs: 1, pieces: 2);
        relu.Weights[0] = 1;                       // max(x, 0)
        var abs = new Maxout(inputs: 1, outputs: 1, pieces: 2);
        (abs.Weights[0], abs.Weights[1]) = (1, -1); // max(x, -x)
        foreach (var x in new[] { -3, 2 })
        {
            var rectified = relu.Forward([x])[0];
            Console.WriteLine($"relu[{x}] = {rectified.Fixed(4)}");
            var absolute = abs.Forward([x])[0];
            Console.WriteLine($"abs[{x}] = {absolute.Fixed(4)}");
        }

        // x^2 / 2 is above its tangents c x - c^2 / 2.
        var unit = new Maxout(1, 1, pieces);
        var gap = 2.0 / (pieces - 1);             // between tangents
        for (var k = 0; k < pieces; k++)
        {
            var c = -1 + k * gap;
            unit.Weights[k] = c;
            unit.Biases[k] = -c * c / 2;
        }

        var error = Enumerable.Range(-1200, 2401)
            .Select(i => i / 1200.0)
            .Max(x => x * x / 2 - unit.Forward([x])[0]);
        Console.WriteLine($"error = {error.Fixed(6)}");
        Console.WriteLine($"bound = {(gap * gap / 8).Fixed(6)}");
        Console.WriteLine($"parameters = {unit.Parameters.Length}");
        #endregion

        Figure.Plot("parabola").Title("A maxout unit as a convex curve")
            .Description($"A polygon of {pieces} straight pieces, each a tangent of the parabola x squared over 2, lies just below it. The largest gaps are half-way between the points where the tangents touch.")
            .XAxis("x", min: -1.5, max: 1.5, ticks: [-1, 0, 1]).YAxis("z", min: -0.1, max: 1.1, ticks: [0, 0.5, 1])
            .Line("parabola", x => x * x / 2, -1.5, 1.5, 61).Line("maxout", x => unit.Forward([x])[0], -1.5, 1.35, 58).Save();
    }
}
