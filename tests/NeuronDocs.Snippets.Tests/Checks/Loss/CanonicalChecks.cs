namespace NeuronDocs.Snippets.Tests;

public sealed class CanonicalChecks
{
    [Fact]
    [IndependentCheck("loss/canonical-gradient", "sigmoid, softmax and exponential from the platform, and a (1 - a) for the mismatch; the example's slopes are finite differences")]
    public void Matched_pairs_have_the_factor_1()
    {
        var printed = Output.Of("loss/canonical-gradient");
        var a = 1 / (1 + Math.Exp(3));
        var expected = new Dictionary<string, double>
        {
            ["identity"] = -3 - 1,
            ["sigmoid"] = a - 1,
            ["softmax"] = (Math.Exp(-3) / (Math.Exp(-3) + 1 + Math.E)) - 1,
            ["exp"] = Math.Exp(-3) - 1,
        };

        foreach (var (name, error) in expected)
        {
            Assert.Equal(error, printed[$"error[{name}]"], 5e-5);
            Assert.Equal(error, printed[$"slope[{name}]"], 5.1e-5);
            Assert.Equal(1, printed[$"factor[{name}]"]);
        }

        Assert.Equal(a - 1, printed["error[mismatch]"], 5e-5);
        Assert.Equal((a - 1) * a * (1 - a), printed["slope[mismatch]"], 5.1e-5);
        Assert.Equal(a * (1 - a), printed["factor[mismatch]"], 5.1e-5);
        Assert.Equal(a * (1 - a), printed["a_times_1_minus_a"], 5e-5);
    }

    [Fact]
    [IndependentCheck("loss/epochs-to-unlearn", "steps along slopes measured on a^2 / 2 and -log(1 - a), and the time integrals of 1 / slope by Simpson's rule")]
    public void Steps_are_counted_on_the_costs_and_predicted_by_integrals()
    {
        var printed = Output.Of("loss/epochs-to-unlearn");

        foreach (var z in new[] { 2, 4, 8 })
        {
            Assert.Equal(Steps(z, a => a * a / 2), printed[$"squared[{z}]"], 1.0);
            Assert.Equal(Steps(z, a => -Math.Log(1 - a)), printed[$"cross[{z}]"], 1.0);
            Assert.Equal(Time(z, a => a * a * (1 - a)), printed[$"squared_form[{z}]"], 0.06);
            Assert.Equal(Time(z, a => a), printed[$"cross_form[{z}]"], 0.06);
        }

        static double Steps(double z, Func<double, double> cost)
        {
            var steps = 0;
            for (; z > 0; steps++) z -= 0.3 * (cost(Sigmoid(z + 1e-4)) - cost(Sigmoid(z - 1e-4))) / 2e-4;
            return steps;
        }

        static double Time(double z, Func<double, double> slope)
        {
            const int pieces = 2000;
            var h = z / pieces;
            var sum = 0.0;
            for (var i = 0; i <= pieces; i++) sum += (i is 0 or pieces ? 1 : i % 2 == 1 ? 4 : 2) / slope(Sigmoid(i * h));
            return sum * h / 3 / 0.3;
        }

        static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
    }
}
