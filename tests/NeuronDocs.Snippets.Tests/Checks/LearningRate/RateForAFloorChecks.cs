namespace NeuronDocs.Snippets.Tests;

public sealed class RateForAFloorChecks
{
    [Fact]
    [IndependentCheck("learning-rate/rate-for-a-floor", "bisection for the rate whose fixed point is 1/30, and the standard error of a correlated average")]
    public void The_rate_has_the_floor_it_was_solved_for()
    {
        var printed = Output.Of("learning-rate/rate-for-a-floor");
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 60; i++) (low, high) = Floor((low + high) / 2) < 1.0 / 30 ? ((low + high) / 2, high) : (low, (low + high) / 2);
        Assert.Equal(low, printed["eta"], 0.00005);
        Assert.Equal(1.0 / 3, printed["mean[0.5]"], 4 * Error(0.5) / 3);
        Assert.Equal(1.0 / 30, printed["mean[eta]"], 4 * Error(low) / 30);

        static double Floor(double eta)
        {
            var v = 0.0;
            for (var k = 0; k < 2000; k++) v = (1 - eta) * (1 - eta) * v + eta * eta;
            return v;
        }

        // Squares of neighbors are correlated by (1 - eta)^2.
        static double Error(double eta)
        {
            var rho = (1 - eta) * (1 - eta);
            return Math.Sqrt(2 * (1 + rho) / (1 - rho) / 100_000);
        }
    }
}
