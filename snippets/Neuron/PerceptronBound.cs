using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How many mistakes the perceptron makes when the classes come closer to each other.</summary>
public static class PerceptronBoundExample
{
    /// <summary>Draws 200 points for each margin and trains until no mistake is left.</summary>
    [Example("neuron/perceptron-bound", "Mistakes of a perceptron against its bound")]
    public static void Run([Seed] int seed = 1)
    {
        #region perceptron-bound
        double[] margins = [0.4, 0.2, 0.1, 0.05, 0.025];
        var counts = new List<double>();
        foreach (var margin in margins)
        {
            // points near the line x1 + x2 = 0, but not too near
            var random = new Xoshiro256(seed);
            var inputs = new double[200][];
            var targets = new double[200][];
            for (var i = 0; i < inputs.Length;)
            {
                var x1 = 2 * random.NextDouble() - 1;
                var x2 = 2 * random.NextDouble() - 1;
                var distance = (x1 + x2) / Math.Sqrt(2);
                var far = Math.Abs(distance) / margin;
                if (x1 * x1 + x2 * x2 > 1) continue;
                if (far < 1 || far > 1.5) continue;
                inputs[i] = [x1, x2];
                targets[i++] = [distance > 0 ? 1 : 0];
            }

            var perceptron = new Perceptron(inputs: 2);
            var mistakes = perceptron.Train(inputs, targets, 1000);
            counts.Add(mistakes.Sum());
            var bound = 2 / (margin * margin);
            Console.WriteLine($"mistakes[{margin}] = {counts[^1]}");
            Console.WriteLine($"bound[{margin}] = {bound.Fixed(1)}");
            Console.WriteLine($"last[{margin}] = {mistakes[^1]}");
        }
        #endregion

        Figure.Plot("mistakes").Title("Mistakes until the perceptron makes no more, by margin")
            .Description("On two logarithmic axes the bound is a straight line that rises fourfold when the margin is halved. The mistakes that were counted lie well below it for every margin.")
            .XAxis("margin", log: true, min: 0.02, max: 0.45, ticks: [0.025, 0.05, 0.1, 0.2, 0.4]).YAxis("mistakes", log: true)
            .Line("bound", margins.Order(), margins.Order().Select(margin => 2 / (margin * margin)))
            .Line("counted", margins.Order(), Enumerable.Reverse(counts)).Points("counted", margins, counts).Save();
    }
}
