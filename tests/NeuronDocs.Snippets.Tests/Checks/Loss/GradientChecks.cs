namespace NeuronDocs.Snippets.Tests;

public sealed class GradientChecks
{
    [Fact]
    [IndependentCheck("loss/mean-squared-error", "the sum by hand; the example itself prints the finite difference")]
    public void Mean_squared_error_by_hand()
    {
        var printed = Output.Of("loss/mean-squared-error");

        Assert.Equal(((1 * 1) + (2 * 2)) / 2.0, printed["loss"]);
        Assert.Equal([1, -2], new[] { printed["gradient[0]"], printed["gradient[1]"] });
        Assert.Equal([1, -2], new[] { printed["finite_difference[0]"], printed["finite_difference[1]"] });
    }

    [Fact]
    [IndependentCheck("loss/value-and-gradient", "the derivatives of e * e and |e| at e = 1, by hand")]
    public void Equal_values_have_gradients_two_and_one()
    {
        var printed = Output.Of("loss/value-and-gradient");

        Assert.Equal([1, 1, 101], new[] { "squared", "absolute", "squared plus 100" }.Select(name => printed[$"value[{name}]"]));
        Assert.Equal([2, 1, 2], new[] { "squared", "absolute", "squared plus 100" }.Select(name => printed[$"gradient[{name}]"]));
    }

    [Fact]
    [IndependentCheck("loss/matched-pairs", "sigmoid and softmax in closed form; the example's slopes are finite differences")]
    public void Slope_is_prediction_minus_target()
    {
        var printed = Output.Of("loss/matched-pairs");
        var softmax = 1 / (1 + Math.Exp(-2));
        var expected = new Dictionary<string, double>
        {
            ["identity 0"] = 1.5 - 1,
            ["identity 1"] = -0.5,
            ["sigmoid 0"] = Sigmoid(1.5) - 1,
            ["sigmoid 1"] = Sigmoid(-0.5),
            ["softmax 0"] = softmax - 1,
            ["softmax 1"] = 1 - softmax,
        };

        foreach (var (name, value) in expected)
        {
            Assert.Equal(value, printed[$"slope[{name}]"], 5.1e-5);
            Assert.Equal(value, printed[$"error[{name}]"], 5.1e-5);
        }
    }

    [Fact]
    [IndependentCheck("loss/learning-slowdown", "Nielsen 2015, chapter 3: outputs 0.82, 0.98 and about 0.09")]
    [IndependentCheck("loss/learning-slowdown", "descent in z alone, along slopes measured on the two costs, a^2 / 2 and -log(1 - a)")]
    public void Slowdown_is_nielsens()
    {
        var printed = Output.Of("loss/learning-slowdown");

        Assert.Equal(0.82, printed["start[mild]"], 0.005);
        Assert.Equal(0.98, printed["start[saturated]"], 0.005);
        Assert.Equal(0.09, printed["squared[mild]"], 0.005);
        foreach (var (name, start) in new[] { ("mild", 1.5), ("saturated", 4.0) })
        {
            Assert.Equal(End(start, a => a * a / 2), printed[$"squared[{name}]"], 5.1e-5);
            Assert.Equal(End(start, a => -Math.Log(1 - a)), printed[$"cross_entropy[{name}]"], 5.1e-5);
        }

        // x = 1, so weight and bias take equal steps and z takes twice that.
        static double End(double z, Func<double, double> cost)
        {
            for (var epoch = 0; epoch < 300; epoch++)
                z -= 2 * 0.15 * (cost(Sigmoid(z + 1e-5)) - cost(Sigmoid(z - 1e-5))) / 2e-5;
            return Sigmoid(z);
        }
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
}
