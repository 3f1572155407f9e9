using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A dead ReLU neuron, and what does and does not bring it back.</summary>
public static class DeadReluRevivalExample
{
    /// <summary>Continues from the state after the fatal step with another target, another input, a leaky ReLU and an ELU.</summary>
    [Example("neuron/dead-relu-revival", "Trying to revive a dead ReLU")]
    public static void Run([Range(0.05, 0.4, Step = 0.05)] double eta = 0.1)
    {
        #region dead-relu-revival
        // where the long step left the neuron: z = -0.5 x - 1.5
        var traces = new Dictionary<string, double[]>();
        void Try(string name, ElementwiseActivation f,
            double x, double t)
        {
            double w = -0.5, b = -1.5;
            var z = new double[3001];
            for (var step = 0; step < z.Length; step++)
            {
                z[step] = w * x + b;
                var a = f.Value(z[step]);
                var dz = (a - t) * f.Derivative(z[step]);
                w -= eta * dz * x;
                b -= eta * dz;
            }

            traces[name] = z;
            var awake = Array.FindIndex(z, value => value > 0);
            var text = awake < 0 ? "never" : $"{awake}";
            Console.WriteLine($"awake[{name}] = {text}");
            Console.WriteLine($"z[{name}] = {z[^1].Fixed(4)}");
        }

        Try("same", new Relu(), x: 1, t: 0.5);
        Try("target", new Relu(), x: 1, t: 5);
        Try("input", new Relu(), x: -3.5, t: 0.5);
        Try("leaky", new LeakyRelu(), x: 1, t: 0.5);
        Try("ELU", new Elu(), x: 1, t: 0.5);
        #endregion

        double[] steps = [.. Enumerable.Range(0, 76).Select(i => 40.0 * i)];
        var figure = Figure.Plot("z").Title("z of a neuron that died, under five attempts to revive it")
            .Description("With a ReLU and its old input the line stays flat at -2, whatever the target. Another input that makes z positive is answered at once. The ELU comes back within some dozens of steps, the leaky ReLU after many hundreds.")
            .XAxis("step", min: 0, max: 3000, ticks: [0, 1000, 2000, 3000]).YAxis("z", min: -2.5, max: 1.5, ticks: [-2, -1, 0, 1]);
        foreach (var name in new[] { "same", "input", "leaky", "ELU" })
            figure.Line(name == "same" ? "ReLU" : name, steps, steps.Select(step => traces[name][(int)step]));
        figure.Save();
    }
}
