namespace NeuronDocs.Core.Tests;

public class SeluTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => 1.0507009873554804934 * (T.Relu(z) + 1.6732632423543772848 * (T.Exp(-T.Relu(-z)) - 1));

    /// <summary>Klambauer et al. 2017, equation 14, to 250 bits.</summary>
    [Fact]
    public void The_constants_are_those_of_the_paper()
    {
        Real half = 0.5;
        var c1 = RealFunctions.Erfc(RealFunctions.Pow(2, -half)) * RealFunctions.Exp(half);
        var c2 = RealFunctions.Erfc(RealFunctions.Pow(2, half)) * RealFunctions.Exp(2);
        var pi = RealFunctions.Pi;
        var alpha = -RealFunctions.Pow(2 / pi, half) / (c1 - 1);
        var lambda = (1 - c1) * RealFunctions.Pow(2 * pi, half)
            * RealFunctions.Pow(2 * c2 + pi * c1 * c1 - 2 * (2 + pi) * c1 + pi + 2, -half);
        Assert.InRange(alpha.UlpsFrom(Selu.Alpha), 0, 0.5);
        Assert.InRange(lambda.UlpsFrom(Selu.Lambda), 0, 0.5);
    }

    /// <summary>What the constants are for: a standard normal z gives mean 0 and variance 1 again. Simpson's rule on each side of the kink.</summary>
    [Fact]
    public void Standard_normal_in_gives_mean_0_and_variance_1_out()
    {
        var selu = new Selu();
        Assert.Equal(0, Expectation(selu.Value), 2e-14);
        Assert.Equal(1, Expectation(z => selu.Value(z) * selu.Value(z)), 2e-14);

        static double Expectation(Func<double, double> f)
        {
            const int Steps = 16000;
            const double H = 10.0 / Steps;
            var sum = 0.0;
            for (var i = -Steps; i <= Steps; i++)
                sum += (i is -Steps or Steps ? 1 : i % 2 == 0 ? 2 : 4) * f(i * H) * Math.Exp(-i * H * (i * H) / 2);
            return sum * H / 3 / Math.Sqrt(2 * Math.PI);
        }
    }

    /// <summary>30 layers of 256 neurons with LeCun's weights on standard normal inputs, over three networks.</summary>
    [Fact]
    [Trait("Kind", "experiment")]
    public void Mean_and_variance_hold_through_thirty_layers()
    {
        const int Width = 256, Samples = 40;
        double sum = 0, squares = 0;
        var count = 0;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var random = new Xoshiro256(seed);
            var layers = Enumerable.Range(0, 30).Select(_ => new Dense(Width, Width, new Selu())).ToArray();
            foreach (var layer in layers) layer.Initialize(new LeCun(), random);
            for (var s = 0; s < Samples; s++)
            {
                var a = Enumerable.Range(0, Width).Select(_ => random.NextNormal()).ToArray();
                foreach (var layer in layers) a = layer.Forward(a);
                sum += a.Sum();
                squares += a.Sum(x => x * x);
                count += Width;
            }
        }

        var mean = sum / count;
        Assert.Equal(0, mean, 0.05);
        Assert.Equal(1, squares / count - mean * mean, 0.1);
    }

    [Fact]
    public void Saturates_at_minus_lambda_alpha()
    {
        Assert.Equal(-1.7580993408473766, new Selu().Value(-1000), 1e-15);
        Assert.Equal(-1.7580993408473766 / 2, new Selu().Value(-Elementary.Log(2)), 1e-15);
        Assert.Equal(1.7580993408473766, new Selu().Derivative(0), 1e-15);
        Assert.Equal(2 * 1.0507009873554804934, new Selu().Value(2));
    }
}
