namespace NeuronDocs.Snippets.Tests;

public sealed class ExploreDescentChecks
{
    private const string Id = "learning-rate/explore-descent";

    [Fact]
    [IndependentCheck(Id, "the closed form on the bowl: x is -2 times (1 - 0.078)^20 (1 - 0.04)^(k - 20), y with 25 times the rates")]
    public void Loss_follows_the_closed_form_through_the_change_of_the_rate()
    {
        var printed = Output.Of(Id);
        double Coordinate(double start, double curvature, int k) =>
            start * Math.Pow(1 - 0.078 * curvature, Math.Min(k, 20)) * Math.Pow(1 - 0.04 * curvature, Math.Max(k - 20, 0));
        foreach (var k in new[] { 0, 1, 5, 10, 20, 40, 60 })
        {
            var (x, y) = (Coordinate(-2, 1, k), Coordinate(1, 25, k));
            var loss = (x * x + 25 * y * y) / 2;
            Assert.Equal(loss, printed[$"loss[{k}]"], loss * 0.0005);
        }

        Assert.Equal(Coordinate(-2, 1, 60), printed["x"], 0.00005);
        Assert.Equal(0, printed["y"]);
        Assert.Equal("finite", printed.Text("outcome"));
    }

    [Fact]
    [IndependentCheck(Id, "momentum as one recurrence of second order: the velocity survives the change of the rate")]
    public void Momentum_keeps_its_velocity_when_the_rate_changes()
    {
        var printed = Output.With(Id, "optimizer=momentum", "eta=0.02", "changeAt=3", "etaAfter=0.01", "beta=0.9", "steps=10");
        double Last(double start, double curvature)
        {
            // v(k) = (w(k) - w(k + 1)) / eta(k) keeps 0.9 of itself and gains the slope.
            var (w, v) = (start, 0.0);
            for (var k = 0; k < 10; k++)
            {
                v = 0.9 * v + curvature * w;
                w -= (k < 3 ? 0.02 : 0.01) * v;
            }

            return w;
        }

        Assert.Equal(Last(-2, 1), printed["x"], 0.00005);
        Assert.Equal(Last(1, 25), printed["y"], 0.00005);
    }

    [Fact]
    [IndependentCheck(Id, "Adam written out from the paper, on Rosenbrock's valley with a gradient from central differences")]
    public void Adam_walks_as_its_paper_says()
    {
        var printed = Output.With(Id, "surface=rosenbrock", "optimizer=adam", "eta=0.1", "etaAfter=0.1", "x=-1.2", "y=1", "steps=20");
        double[] w = [-1.2, 1], m = [0, 0], v = [0, 0];
        static double F(double x, double y) => Math.Pow(1 - x, 2) + 100 * Math.Pow(y - x * x, 2);
        for (var t = 1; t <= 20; t++)
        {
            double[] g = [(F(w[0] + 1e-6, w[1]) - F(w[0] - 1e-6, w[1])) / 2e-6, (F(w[0], w[1] + 1e-6) - F(w[0], w[1] - 1e-6)) / 2e-6];
            for (var i = 0; i < 2; i++)
            {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                w[i] -= 0.1 * (m[i] / (1 - Math.Pow(0.9, t))) / (Math.Sqrt(v[i] / (1 - Math.Pow(0.999, t))) + 1e-8);
            }
        }

        Assert.Equal(w[0], printed["x"], 0.0001);
        Assert.Equal(w[1], printed["y"], 0.0001);
    }

    [Theory]
    [InlineData("finite", "eta=0.079", "etaAfter=0.079", "steps=200")]
    [InlineData("diverged", "eta=0.1", "etaAfter=0.1", "steps=200")]
    [InlineData("falls without end", "surface=saddle", "eta=0.1", "etaAfter=0.1", "steps=200")]
    [IndependentCheck(Id, "the stability limit 2 / 25 of the bowl, below which nothing diverges and above which everything does, and the saddle without a bottom")]
    public void Outcome_has_its_name(string outcome, params string[] arguments) =>
        Assert.Equal(outcome, Output.With(Id, arguments).Text("outcome"));
}
