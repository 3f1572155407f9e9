namespace NeuronDocs.Snippets.Tests;

public sealed class InverseTimeDecayChecks
{
    [Fact]
    [IndependentCheck("learning-rate/inverse-time-decay", "closed forms: 1/T, the floor 1/3, Euler's product sin(pi a) / (pi a) for what the fast decay leaves, and the noise summed backward")]
    public void Mean_squares_are_those_of_the_closed_forms()
    {
        var printed = Output.Of("learning-rate/inverse-time-decay");
        Assert.Equal(1e-4, printed["mean[1/t]"], 1e-12);
        Assert.Equal(1.0 / 3, printed["mean[constant]"], 0.00005);

        // The product over t of 1 - 1/(2 t^2) to infinity; up to T it is larger by the factor 1 + 1/(2 T).
        var left = Math.Sin(Math.PI / Math.Sqrt(2)) / (Math.PI / Math.Sqrt(2));
        var noise = NoisyBowl.MeanSquare(k => 0.5 / ((k + 1.0) * (k + 1)), 10_000, 1, 0);
        Assert.Equal(100 * left * left * (1 + 1e-4) + noise, printed["mean[1/2t^2]"], 0.00006);

        Assert.Equal(NoisyBowl.MeanSquare(k => 1 / Math.Sqrt(k + 1), 10_000, 1), printed["mean[1/sqrt]"], 0.00005);
        Assert.Equal(0.5 / Math.Sqrt(10_000), printed["mean[1/sqrt]"], 0.0001);
    }

    [Fact]
    [IndependentCheck("learning-rate/inverse-time-decay", "the sums: harmonic numbers by their asymptotic series, pi^2/6 - 1/T, and the integral of 1/sqrt(t)")]
    public void Sums_are_those_of_the_series()
    {
        const double Gamma = 0.57721566490153286;
        var printed = Output.Of("learning-rate/inverse-time-decay");
        const int T = 10_000;
        Assert.Equal(Math.Log(T) + Gamma + 0.5 / T, printed["sum[1/t]"], 0.005);
        Assert.Equal(Math.PI * Math.PI / 6 - 1.0 / T, printed["squares[1/t]"], 0.005);
        Assert.Equal(2 * Math.Sqrt(T) - 1.4603545 + 0.5 / Math.Sqrt(T), printed["sum[1/sqrt]"], 0.005);
        Assert.Equal(Math.Log(T) + Gamma, printed["squares[1/sqrt]"], 0.0051);
        Assert.Equal(Math.PI * Math.PI / 12, printed["sum[1/2t^2]"], 0.0051);
        Assert.Equal(Math.Pow(Math.PI, 4) / 90 / 4, printed["squares[1/2t^2]"], 0.005);
        Assert.Equal(5000, printed["sum[constant]"]);
        Assert.Equal(2500, printed["squares[constant]"]);
    }
}
