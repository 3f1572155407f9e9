namespace NeuronDocs.Core.Tests;

public class PerceptronTests
{
    [Fact]
    public void A_mistake_moves_the_weights_by_the_rate_times_the_error_times_the_input()
    {
        var perceptron = new Perceptron(2, rate: 0.5);
        Assert.True(perceptron.Learn([3, -1], 0)); // z = 0 fires, so y = 1
        Assert.Equal([-1.5, 0.5], perceptron.Weights);
        Assert.Equal(-0.5, perceptron.Bias);
        Assert.True(perceptron.Learn([1, 0], 1)); // z = -2
        Assert.Equal([-1, 0.5], perceptron.Weights);
        Assert.Equal(0, perceptron.Bias);
        Assert.False(perceptron.Learn([1, 0], 0)); // z = -1
        Assert.Equal([-1, 0.5], perceptron.Weights);
    }

    [Fact]
    public void Learns_and_within_a_few_epochs_and_stops_at_the_first_without_a_mistake()
    {
        var perceptron = new Perceptron(2);
        var inputs = DataSets.Parity(2).Inputs;
        var mistakes = perceptron.Train(inputs, [[0], [0], [0], [1]], epochs: 100);
        Assert.InRange(mistakes.Count, 2, 20);
        Assert.Equal(0, mistakes[^1]);
        Assert.DoesNotContain(0, mistakes.SkipLast(1));
        Assert.Equal([0, 0, 0, 1], inputs.Select(x => perceptron.Forward(x)));
    }

    [Fact]
    public void Never_learns_exclusive_or()
    {
        var (inputs, targets) = DataSets.Xor();
        var mistakes = new Perceptron(2).Train(inputs, targets, epochs: 1000);
        Assert.Equal(1000, mistakes.Count);
        Assert.DoesNotContain(0, mistakes);
    }

    /// <summary>Novikoff 1962: at most (R / gamma)^2 mistakes. The classes are those of a known hyperplane, and points nearer to it than gamma are left out.</summary>
    [Theory]
    [InlineData(2, 0.3, 1)]
    [InlineData(5, 0.2, 2)]
    [InlineData(20, 0.1, 3)]
    public void Makes_no_more_mistakes_than_the_margin_allows(int inputs, double margin, int seed)
    {
        var random = new Xoshiro256(seed);
        var plane = Enumerable.Range(0, inputs + 1).Select(_ => random.NextNormal()).ToArray();
        var norm = Math.Sqrt(plane.Sum(x => x * x));
        List<double[]> points = [], targets = [];
        while (points.Count < 300)
        {
            double[] x = [.. Enumerable.Range(0, inputs).Select(_ => random.NextNormal())];
            var distance = (x.Zip(plane, (a, b) => a * b).Sum() + plane[^1]) / norm;
            if (Math.Abs(distance) < margin) continue;
            points.Add(x);
            targets.Add([distance > 0 ? 1 : 0]);
        }

        var squaredRadius = points.Max(x => x.Sum(v => v * v) + 1);
        var mistakes = new Perceptron(inputs).Train([.. points], [.. targets], epochs: 10000);
        Assert.Equal(0, mistakes[^1]);
        Assert.InRange(mistakes.Sum(), 1, squaredRadius / (margin * margin));
    }

    [Fact]
    public void The_rate_only_scales_the_weights()
    {
        double[][] inputs = DataSets.Parity(3).Inputs, targets = [.. inputs.Select(x => new double[] { x.Sum() >= 2 ? 1 : 0 })];
        Perceptron one = new(3), quarter = new(3, rate: 0.25);
        Assert.Equal(one.Train(inputs, targets, 100), quarter.Train(inputs, targets, 100));
        Assert.Equal(one.Weights.ToArray().Select(w => w / 4), quarter.Weights.ToArray());
    }

    /// <summary>
    /// Minsky and Papert 1969: 14 of the 16 functions of two bits are linearly separable, and 104 of the 256 of three. The perceptron decides it: it
    /// converges where it can, and otherwise its integer weights stay bounded, so that they must come back to where they have been.
    /// </summary>
    [Theory]
    [InlineData(2, 14)]
    [InlineData(3, 104)]
    public void Learns_exactly_the_separable_functions(int bits, int expected)
    {
        var inputs = DataSets.Parity(bits).Inputs;
        var learned = Enumerable.Range(0, 1 << inputs.Length).Count(function => IsLearned(inputs, [.. inputs.Select((_, i) => new double[] { function >> i & 1 })]));
        Assert.Equal(expected, learned);
    }

    private static bool IsLearned(double[][] inputs, double[][] targets)
    {
        var perceptron = new Perceptron(inputs[0].Length);
        var seen = new HashSet<string>();
        while (seen.Add(string.Join(' ', [.. perceptron.Weights, perceptron.Bias])))
            if (perceptron.Train(inputs, targets, epochs: 1)[0] == 0) return true;
        return false;
    }

    [Fact]
    public void NaN_in_the_data_stays_visible()
    {
        var perceptron = new Perceptron(1);
        Assert.True(perceptron.Learn([double.NaN], 1));
        Assert.True(double.IsNaN(perceptron.Forward([1])));
    }

    [Fact]
    public void Bad_arguments_are_named_and_nothing_is_learned()
    {
        Assert.Equal("inputs", Assert.Throws<ArgumentOutOfRangeException>(() => new Perceptron(0)).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => new Perceptron(2, 0)).ParamName);
        var perceptron = new Perceptron(2) { Bias = 3 };
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => perceptron.Learn([1], 0)).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentOutOfRangeException>(() => perceptron.Learn([1, 1], -1)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => perceptron.Train([], [], 1)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => perceptron.Train([[1, 1], [1]], [[0], [0]], 1)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentNullException>(() => perceptron.Train([[1, 1], null!], [[0], [0]], 1)).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentNullException>(() => perceptron.Train([[1, 1], [1, 1]], [[0], null!], 1)).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => perceptron.Train([[1, 1]], [[0], [0]], 1)).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => perceptron.Train([[1, 1]], [[0, 1]], 1)).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentOutOfRangeException>(() => perceptron.Train([[1, 1], [0, 0]], [[0], [2]], 1)).ParamName);
        Assert.Equal("epochs", Assert.Throws<ArgumentOutOfRangeException>(() => perceptron.Train([[1, 1]], [[0]], 0)).ParamName);
        Assert.Equal([0, 0], perceptron.Weights);
        Assert.Equal(3, perceptron.Bias);
    }
}
