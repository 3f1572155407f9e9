namespace NeuronDocs.Snippets.Tests;

public sealed class ExploreNeuronChecks
{
    private const string Id = "neuron/explore-neuron";

    [Fact]
    [IndependentCheck(Id, "the formulas by hand, with the hyperbolic tangent from exponentials and every slope from a central difference")]
    public void Sum_answer_and_slopes_are_those_of_the_formulas()
    {
        var printed = Output.Of(Id);
        static double Answer(double w1, double w2, double bias) => Tanh(w1 * 1 + w2 * 1 + bias);
        static double Slope(Func<double, double> f, double at) => (f(at + 1e-5) - f(at - 1e-5)) / 2e-5;
        Assert.Equal(-0.5, printed["z"]);
        Assert.Equal(Answer(1, -2, 0.5), printed["a"], 0.00005);
        Assert.Equal(Slope(Tanh, -0.5), printed["slope"], 0.00005);
        Assert.Equal(Slope(w1 => Answer(w1, -2, 0.5), 1), printed["da[w1]"], 0.00005);
        Assert.Equal(Slope(w2 => Answer(1, w2, 0.5), -2), printed["da[w2]"], 0.00005);
        Assert.Equal(Slope(bias => Answer(1, -2, bias), 0.5), printed["da[bias]"], 0.00005);
    }

    [Fact]
    [IndependentCheck(Id, "at the crossings z is 0, and no point of a fine grid on the line between them is closer to the input than the distance")]
    public void Boundary_is_where_z_is_zero()
    {
        var printed = Output.Of(Id);
        Assert.Equal(0, printed["crossing[x1]"] - 2 * 0 + 0.5);
        Assert.Equal(0, 1 * 0 - 2 * printed["crossing[x2]"] + 0.5);
        // On the line x1 = 2 x2 - 0.5.
        var closest = Enumerable.Range(-4000, 8001).Select(k => k / 1000.0).Min(x2 => Math.Sqrt(Math.Pow(2 * x2 - 0.5 - 1, 2) + Math.Pow(x2 - 1, 2)));
        Assert.Equal(closest, printed["distance"], 0.0001);
    }

    [Theory]
    [InlineData("w1", "crossing[x1]")]
    [InlineData("w2", "crossing[x2]")]
    public void Axis_that_the_boundary_does_not_meet_has_no_crossing(string weight, string label) =>
        Assert.Equal("none", Output.With(Id, $"{weight}=0").Text(label));

    private static double Tanh(double z) => (Math.Exp(z) - Math.Exp(-z)) / (Math.Exp(z) + Math.Exp(-z));
}
