using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Four tanh units on XOR whose weights start from one, two or four different constants.</summary>
public static class ConstantExample
{
    [Example("weight-initialization/constant", "A layer is worth its distinct starts")]
    public static void Run([Range(-1, 1, Step = 0.05)] double value = 0.5, [Range(100, 8000, Step = 100)] int steps = 5000)
    {
        #region constant
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();

        // Unit j starts with all its weights at starts[j].
        List<double> Train(double[] starts)
        {
            var hidden = new Dense(2, 4, new Tanh());
            var output = new Dense(4, 1, new Identity());
            for (var j = 0; j < 4; j++)
                hidden[j, 0] = hidden[j, 1] = output[0, j] = starts[j];

            var network = new Network(hidden, output);
            var gradient = new double[network.ParameterCount];
            var course = new List<double>();
            for (var step = 0; step < steps; step++)
            {
                course.Add(network.Gradient(
                    inputs, targets, loss, gradient));
                for (var i = 0; i < gradient.Length; i++)
                    network.Parameters[i] -= 0.1 * gradient[i];
            }

            // Units that differ in a weight or in the bias.
            var distinct = Enumerable.Range(0, 4).Select(j =>
                (hidden[j, 0], hidden[j, 1], hidden.Biases[j]))
                .Distinct().Count();
            var starting = starts.Distinct().Count();
            Console.WriteLine($"units[{starting}] = {distinct}");
            Console.WriteLine($"loss[{starting}] = {course[^1].Fixed(4)}");
            return course;
        }

        var (c, d) = (value, value + 0.5);
        var one = Train([c, c, c, c]);
        var two = Train([c, c, d, d]);
        var four = Train([c, c + 0.25, d, d + 0.25]);
        #endregion

        var shown = Math.Min(steps, 1500);
        var stride = Math.Max(1, shown / 60);
        double[] at = [.. Enumerable.Range(0, shown).Where(s => s % stride == 0).Select(s => (double)s)];
        Figure.Plot("loss").Title("XOR with four tanh units, by the number of different starts")
            .Description("Three loss curves by step. All three fall at once. With one common start the loss levels off above one sixth; with two different starts and with four it goes on down to zero within a few hundred steps.")
            .XAxis("step", ticks: [0, shown / 2, shown]).YAxis("loss", min: 0, max: 0.5)
            .Line("one start", at, at.Select(s => one[(int)s]))
            .Line("two", at, at.Select(s => two[(int)s]))
            .Line("four", at, at.Select(s => four[(int)s]))
            .HorizontalLine(1 / 6.0, "1/6")
            .Save();
    }
}
