using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A recurrent unit's loss has a cliff: one gradient at its edge throws plain descent far away, a clipped one does not.</summary>
public static class GradientCliffExample
{
    /// <summary>Trains weight and bias of one recurrent unit over fifty steps of time, with and without clipping by norm.</summary>
    [Example("chain-rule/gradient-cliff", "At the edge of a cliff, with and without clipping")]
    public static void Run([Range(0.1, 2, Step = 0.1)] double limit = 0.5)
    {
        #region gradient-cliff
        // One unit that reads itself fifty times; target 0.7
        static Var Loss(Var w, Var b)
        {
            var s = Var.Sigmoid(0 * w + 0.5);
            for (var t = 0; t < 50; t++) s = Var.Sigmoid(w * s + b);
            return (s - 0.7) * (s - 0.7);
        }

        var forms = new (string Name, GradientTransform Transform)[]
            { ("plain", new Sgd()), ("clipped", new ClipByNorm(limit)) };
        List<List<double[]>> paths = [];
        foreach (var (name, transform) in forms)
        {
            double[] p = [4.9, -2.4];          // w and b
            double largest = 0, loss = 0;
            List<double[]> path = [];
            var optimizer = new Optimizer(2, 0.05, transform);
            for (var step = 0; step <= 60; step++)
            {
                path.Add([.. p]);
                var tape = new Tape();
                var (w, b) = (tape.Variable(p[0]), tape.Variable(p[1]));
                var output = Loss(w, b);
                var g = tape.Gradients(output);
                loss = output.Value;
                largest = Math.Max(
                    largest, Summary.Of([g[w], g[b]]).Norm);
                if (step < 60) optimizer.Step(p, [g[w], g[b]]);
            }

            paths.Add(path);
            Console.WriteLine($"norm[{name}] = {largest.Fixed(0)}");
            Console.WriteLine($"w[{name}] = {p[0].Fixed(2)}");
            Console.WriteLine($"b[{name}] = {p[1].Fixed(2)}");
            Console.WriteLine($"loss[{name}] = {loss.Fixed(4)}");
        }
        #endregion

        static double At(double w, double b)
        {
            var s = Elementary.Sigmoid(0.5);
            for (var t = 0; t < 50; t++) s = Elementary.Sigmoid(w * s + b);
            return (s - 0.7) * (s - 0.7);
        }

        Figure.Plot("wall").Title("The loss over the bias, at the weight 4.75")
            .Description("From right to left the loss falls slowly toward its floor, then jumps straight up: a wall at b = -2.46.")
            .XAxis("b", min: -2.6, max: -2.2, ticks: [-2.6, -2.5, -2.4, -2.3, -2.2]).YAxis("loss", min: 0, max: 0.35, ticks: [0, 0.1, 0.2, 0.3])
            .Line("loss", b => At(4.75, b), -2.6, -2.2, 121).Save();

        var inside = paths[0].TakeWhile(p => p[0] < 5 && p[1] < -2.2).ToArray();
        Figure.Plot("paths").Title("Two descents toward the wall")
            .Description("Both paths slide down the same slope to the wall. The plain one leaves the picture in a single step; the clipped one is set back a little and goes on along the wall.")
            .XAxis("w", min: 4.6, max: 4.95, ticks: [4.6, 4.7, 4.8, 4.9]).YAxis("b", min: -2.55, max: -2.3, ticks: [-2.5, -2.4, -2.3])
            .Contours(At, 0.01, 0.02, 0.1, 0.3).Label(4.62, -2.5, "high loss").Label(4.83, -2.36, "low loss")
            .Line("clipped", paths[1].Select(p => p[0]), paths[1].Select(p => p[1]))
            .Points("plain", inside.Select(p => p[0]), inside.Select(p => p[1])).Save();
    }
}
