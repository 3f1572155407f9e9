namespace NeuronDocs.Core.Tests;

/// <summary>F16: five tanh layers of 300 neurons under the bound 1 / sqrt(n) and under the normalized initialization. Glorot and Bengio 2010, section 4.2.</summary>
[Trait("Kind", "experiment")]
public class TanhLayersTests
{
    private const int Depth = 5;

    private static readonly Initializer Standard = new LeCun { Form = Draw.Uniform, Gain = 1 / Math.Sqrt(3) };
    private static readonly Initializer Normalized = new Glorot { Form = Draw.Uniform };

    public static TheoryData<bool, double[], double> Published => new()
    {
        { false, [0.459, 0.246, 0.140, 0.080, 0.046], 0.0496 },
        { true, [0.628, 0.491, 0.411, 0.359, 0.324], 0.369 },
    };

    [Fact]
    public void The_standard_initialization_is_the_bound_one_over_root_n() =>
        Assert.InRange(Sample.Of(Standard, new Fan(300, 300)).Max() * Math.Sqrt(300), 0.9999, 1 + 1e-15);

    /// <summary>
    /// For wide layers z is normal: with g = n Var(w), the mean squares obey E[a^2] = E[tanh(sqrt(q) z)^2], q' = g E[a^2], and the gradient loses the
    /// factor g E[tanh'(sqrt(q) z)^2] in each layer. One draw of n = 300 is off by 3 to 12 %, the gradient most, as each layer and the input add
    /// 1 / sqrt(600) = 4 %; twelve draws, five standard errors of their own spread, and 2 % for the finite width. The published row is one draw: it must
    /// lie within five of their standard deviations. A deviation from twelve draws is itself off by 1 / sqrt(22), a fifth: 25 % is five of these above 12 %.
    /// </summary>
    [Theory]
    [MemberData(nameof(Published))]
    public void Activations_and_the_gradient_shrink_as_predicted_and_as_published(bool normalized, double[] rows, double gradient)
    {
        double[] expected = Predicted(normalized ? 1 : 1.0 / 3);
        double[][] draws = [.. Enumerable.Range(1, 12).Select(seed => Measured(normalized ? Normalized : Standard, seed))];
        double[] published = [.. rows, gradient];
        for (var i = 0; i < published.Length; i++)
        {
            double[] values = [.. draws.Select(draw => draw[i])];
            var mean = values.Average();
            var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
            Assert.Equal(expected[i], mean, 5 * deviation / Math.Sqrt(values.Length) + 0.02 * expected[i]);
            Assert.Equal(published[i], mean, 5 * deviation);
            Assert.InRange(deviation, 0, 0.25 * mean);
        }
    }

    /// <summary>
    /// The mean singular value of a layer's Jacobian W diag(f'(z)) is sqrt(g) 8 / (3 pi) by the quarter-circle law where tanh is nearly linear, 0.49
    /// and 0.85: the paper has 0.5 and 0.8 (section 4.2.1). With inputs of variance 1 a saturating tanh makes it smaller, the more the larger z is.
    /// </summary>
    [Theory]
    [InlineData(false, 0.5)]
    [InlineData(true, 0.8)]
    public void The_mean_singular_value_of_the_Jacobian_is_that_of_the_quarter_circle(bool normalized, double paper)
    {
        var expected = (normalized ? 1 : 1 / Math.Sqrt(3)) * 8 / (3 * Math.PI);
        var nearlyLinear = MeanSingularValue(normalized ? Normalized : Standard, 0.01);
        Assert.Equal(expected, nearlyLinear, 0.02 * expected);
        Assert.Equal(paper, nearlyLinear, 0.06);
        Assert.InRange(MeanSingularValue(normalized ? Normalized : Standard, 1), 0.7 * expected, 0.98 * expected);
    }

    /// <summary>Over layers 2 to 5 of a network of width 100.</summary>
    private static double MeanSingularValue(Initializer initializer, double inputDeviation)
    {
        const int n = 100;
        var (random, sum) = (new Xoshiro256(1), 0.0);
        var network = Network.Create([.. Enumerable.Repeat(n, Depth + 1)], new Tanh(), new Tanh(), initializer, random);
        var a = network.Activations([.. Enumerable.Range(0, n).Select(_ => inputDeviation * random.NextNormal())]);
        for (var l = 1; l < Depth; l++)
        {
            // The transpose, which has the same singular values: column j is f'(z[j]) times the weights of neuron j.
            var rows = network.Layers[l].Weights.ToArray().Chunk(n);
            double[][] columns = [.. rows.Select((row, j) => row.Select(w => w * (1 - a[l + 1][j] * a[l + 1][j])).ToArray())];
            sum += SingularValues(columns).Average() / (Depth - 1);
        }

        return sum;
    }

    /// <summary>The rms of a in each layer, then that of dL/dx for a standard normal dL/da of the last layer.</summary>
    private static double[] Measured(Initializer initializer, int seed)
    {
        var random = new Xoshiro256(seed);
        var network = Network.Create([.. Enumerable.Repeat(300, Depth + 1)], new Tanh(), new Tanh(), initializer, random);
        var a = network.Activations(Normals(random));
        var g = Normals(random);
        for (var l = Depth - 1; l >= 0; l--)
        {
            var input = new double[300];
            for (var j = 0; j < 300; j++)
                for (var i = 0; i < 300; i++)
                    input[i] += g[j] * (1 - a[l + 1][j] * a[l + 1][j]) * network.Layers[l].Weights[j * 300 + i];
            g = input;
        }

        return [.. a.Skip(1).Select(Rms), Rms(g)];
    }

    private static double[] Predicted(double growth)
    {
        var (rms, q, backward) = (new List<double>(), growth, 1.0);
        for (var l = 0; l < Depth; l++)
        {
            var meanSquare = NormalMean(z => Math.Pow(Math.Tanh(Math.Sqrt(q) * z), 2));
            backward *= growth * NormalMean(z => Math.Pow(1 - Math.Pow(Math.Tanh(Math.Sqrt(q) * z), 2), 2));
            rms.Add(Math.Sqrt(meanSquare));
            q = growth * meanSquare;
        }

        return [.. rms, Math.Sqrt(backward)];
    }

    private static double NormalMean(Func<double, double> f) =>
        Enumerable.Range(-400, 801).Sum(n => f(n / 32.0) * Math.Exp(-n * n / 2048.0)) / 32 / Math.Sqrt(2 * Math.PI);

    private static double[] Normals(Random random) => [.. Enumerable.Range(0, 300).Select(_ => random.NextNormal())];

    private static double Rms(double[] values) => Math.Sqrt(values.Average(v => v * v));

    /// <summary>Hestenes 1958: rotate pairs of columns until all are orthogonal; their lengths are the singular values.</summary>
    private static IEnumerable<double> SingularValues(double[][] columns)
    {
        for (var largest = 1.0; largest > 1e-9;)
        {
            largest = 0;
            for (var p = 0; p < columns.Length; p++)
                for (var q = p + 1; q < columns.Length; q++)
                    largest = Math.Max(largest, Rotate(columns[p], columns[q]));
        }

        return columns.Select(column => Math.Sqrt(column.Sum(x => x * x)));
    }

    private static double Rotate(double[] x, double[] y)
    {
        var (xx, yy, xy) = (LinearAlgebra.Dot(x, x), LinearAlgebra.Dot(y, y), LinearAlgebra.Dot(x, y));
        if (xy == 0) return 0;
        var ratio = (yy - xx) / (2 * xy);
        var t = (ratio < 0 ? -1 : 1) / (Math.Abs(ratio) + Math.Sqrt(1 + ratio * ratio));
        var c = 1 / Math.Sqrt(1 + t * t);
        for (var i = 0; i < x.Length; i++) (x[i], y[i]) = (c * (x[i] - t * y[i]), c * (y[i] + t * x[i]));
        return Math.Abs(xy) / Math.Sqrt(xx * yy);
    }
}
