namespace NeuronDocs.Snippets.Tests;

public sealed class PerceptronChecks
{
    [Fact]
    [IndependentCheck("neuron/perceptron", "the rule replayed in whole numbers, and a search over directions for the widest margin")]
    public void Mistakes_are_those_of_the_rule()
    {
        var printed = Output.Of("neuron/perceptron");
        var (and, w) = Replay([0, 0, 0, 1], 6);
        for (var epoch = 1; epoch <= 6; epoch++)
            Assert.Equal(and[epoch - 1], printed[$"mistakes[{epoch}]"]);
        Assert.Equal(0, and[5]);
        Assert.Equal((w[0], w[1], w[2]), (printed["w1"], printed["w2"], printed["b"]));
        Assert.Equal(and.Sum(), printed["total"]);
        Assert.Equal(Replay([0, 1, 1, 0], 1000).Mistakes[^1], printed["XOR[1000]"]);

        // The widest margin by brute force over directions (w1, w2, b) of the half sphere: its inverse square times R^2 = 3 is the bound.
        var widest = 0.0;
        for (var up = 0; up <= 900; up++)
        {
            for (var around = 0; around < 900; around++)
            {
                var (theta, phi) = (Math.PI * up / 900, 2 * Math.PI * around / 900);
                var (w1, w2, b) = (Math.Sin(theta) * Math.Cos(phi), Math.Sin(theta) * Math.Sin(phi), Math.Cos(theta));
                widest = Math.Max(widest, Math.Min(Math.Min(-b, w1 + w2 + b), Math.Min(-w1 - b, -w2 - b)));
            }
        }

        // The grid misses the best direction by less than 0.005, and no margin changes faster than sqrt(3) times the direction.
        Assert.InRange(1 / Math.Sqrt(printed["bound"] / 3), widest - 1e-9, widest + 0.009);
        Assert.True(printed["total"] <= printed["bound"]);
    }

    private static (int[] Mistakes, int[] Weights) Replay(int[] targets, int epochs)
    {
        int[] w = [0, 0, 0];
        var mistakes = new int[epochs];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < 4; i++)
            {
                int[] x = [i >> 1, i & 1, 1];
                var answer = (w[0] * x[0]) + (w[1] * x[1]) + w[2] >= 0 ? 1 : 0;
                if (answer == targets[i])
                    continue;
                mistakes[epoch]++;
                for (var j = 0; j < 3; j++)
                    w[j] += (targets[i] - answer) * x[j];
            }
        }

        return (mistakes, w);
    }
}
