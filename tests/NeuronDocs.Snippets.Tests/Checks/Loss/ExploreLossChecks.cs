namespace NeuronDocs.Snippets.Tests;

public sealed class ExploreLossChecks
{
    private const string Id = "loss/explore-loss";

    private static readonly Dictionary<string, Func<double, double, double>> Formulas = new()
    {
        ["squared"] = (y, t) => (y - t) * (y - t),
        ["half-squared"] = (y, t) => (y - t) * (y - t) / 2,
        ["absolute"] = (y, t) => Math.Abs(y - t),
        ["huber"] = (y, t) => Math.Abs(y - t) <= 1 ? (y - t) * (y - t) / 2 : Math.Abs(y - t) - 0.5,
        ["log-cosh"] = (y, t) => Math.Log(Math.Cosh(y - t)),
        ["quantile"] = (y, t) => y < t ? 0.9 * (t - y) : 0.1 * (y - t),
        ["binary-cross-entropy"] = (y, t) => -t * Math.Log(P(y)) - (1 - t) * Math.Log(1 - P(y)),
        ["focal"] = (y, t) => -t * Math.Pow(1 - P(y), 2) * Math.Log(P(y)) - (1 - t) * Math.Pow(P(y), 2) * Math.Log(1 - P(y)),
        ["hinge"] = (y, t) => Math.Max(0, 1 - (t < 0.5 ? -1 : 1) * y),
    };

    public static TheoryData<string> Losses => [.. Formulas.Keys];

    [Theory]
    [MemberData(nameof(Losses))]
    [IndependentCheck(Id, "each loss as its textbook formula, and its slope by a central difference of that formula, on a grid of predictions and targets")]
    public void Loss_and_gradient_are_those_of_the_formula(string loss)
    {
        foreach (var t in new[] { 0, 0.3, 1 })
            foreach (var y in new[] { -3.3, -0.7, 0.2, 1.4, 2.6 })
            {
                var printed = Output.With(Id, $"loss={loss}", FormattableString.Invariant($"target={t}"), FormattableString.Invariant($"prediction={y}"));
                double F(double at) => Formulas[loss](at, t);
                var slope = (F(y + 1e-5) - F(y - 1e-5)) / 2e-5;
                Assert.Equal(F(y), printed["loss"], 0.0001);
                Assert.Equal(slope, printed["gradient"], 0.0001);
                Assert.Equal(slope, printed["measured"], 0.0001);
                Assert.Equal(y - 0.25 * slope, printed["moved"], 0.0001);
                Assert.Equal(F(y - 0.25 * slope), printed["loss_after"], 0.0002);
            }
    }

    [Fact]
    [IndependentCheck(Id, "the square by hand: an error of 2 costs 4 and has the slope 4, and a quarter of it leaves an error of 1")]
    public void Square_is_right_by_hand()
    {
        var printed = Output.Of(Id);
        Assert.Equal((4, 4, 4, 2, 1), (printed["loss"], printed["gradient"], printed["measured"], printed["moved"], printed["loss_after"]));
    }

    private static double P(double z) => 1 / (1 + Math.Exp(-z));
}
