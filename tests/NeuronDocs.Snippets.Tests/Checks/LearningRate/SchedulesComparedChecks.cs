namespace NeuronDocs.Snippets.Tests;

public sealed class SchedulesComparedChecks
{
    private static readonly Dictionary<string, Func<int, double>> Rates = new()
    {
        ["constant 0.5"] = _ => 0.5,
        ["constant 0.05"] = _ => 0.05,
        ["1/t"] = k => 1.0 / (k + 1),
        ["slow 1/t"] = k => 0.5 / (1 + k / 20.0),
        ["step"] = k => k < 70 ? 0.5 : k < 140 ? 0.15 : 0.045,
        ["exponential"] = k => 0.5 * Math.Exp(k * Math.Log(0.985)),
        ["linear"] = k => 0.5 - 0.5 * k / 210,
        ["cosine"] = k => NoisyBowl.HalfCosine(0.5, 0, k / 210.0),
        ["restarts"] = k => NoisyBowl.HalfCosine(0.5, 0, k < 30 ? k / 30.0 : k < 90 ? (k - 30) / 60.0 : (k - 90) / 120.0),
        ["warm-up"] = k => k < 20 ? 0.025 * (k + 1) : NoisyBowl.HalfCosine(0.5, 0, (k - 20) / 190.0),
        ["triangular"] = k => 0.02 + 0.48 * (1 - Math.Abs(k % 70 / 35.0 - 1)),
        ["triangular2"] = k => 0.02 + 0.48 * (1 - Math.Abs(k % 70 / 35.0 - 1)) / (k < 70 ? 1 : k < 140 ? 2 : 4),
        ["one-cycle"] = k => k < 63 ? NoisyBowl.HalfCosine(0.02, 0.5, k / 63.0) : NoisyBowl.HalfCosine(0.5, 2e-6, (k - 63) / 147.0),
    };

    [Fact]
    [IndependentCheck("learning-rate/schedules-compared", "each rate written out again, and the noise of each step summed backward from the end")]
    public void Losses_are_the_sums_over_the_noise()
    {
        var printed = Output.Of("learning-rate/schedules-compared");
        Assert.Equal(Rates.Keys.Select(name => $"loss[{name}]").Concat(["lowest[0.2]", "lowest[1.0]"]).Order(StringComparer.Ordinal), printed.Labels.Order(StringComparer.Ordinal));
        foreach (var (name, rate) in Rates) Assert.Equal(NoisyBowl.Loss(rate), printed[$"loss[{name}]"], 0.00005);
    }

    [Theory]
    [InlineData("0.2", 0.2)]
    [InlineData("1.0", 1)]
    [IndependentCheck("learning-rate/schedules-compared", "the order on other bowls, by the noise of each step summed backward")]
    public void The_lowest_on_another_bowl_is_that_of_the_sums(string index, double flat) =>
        Assert.Equal(Rates.MinBy(schedule => NoisyBowl.Loss(schedule.Value, 210, flat)).Key, Output.Of("learning-rate/schedules-compared").Text($"lowest[{index}]"));

    [Theory]
    [InlineData("constant 0.5")]
    [InlineData("1/t")]
    [InlineData("linear")]
    [InlineData("restarts")]
    [IndependentCheck("learning-rate/schedules-compared", "the mean of 4,000 simulated runs with another generator, within four standard errors")]
    public void Losses_are_the_means_of_simulated_runs(string name)
    {
        var random = new Random(5);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        var losses = new double[4000];
        for (var run = 0; run < losses.Length; run++)
        {
            var (x, y) = (10.0, 10.0);
            for (var k = 0; k < 210; k++)
            {
                x -= Rates[name](k) * (x + Normal());
                y -= Rates[name](k) * (y / 20 + Normal());
            }

            losses[run] = (x * x + y * y / 20) / 2;
        }

        var mean = losses.Average();
        var error = Math.Sqrt(losses.Sum(loss => (loss - mean) * (loss - mean))) / losses.Length;
        Assert.Equal(mean, Output.Of("learning-rate/schedules-compared")[$"loss[{name}]"], 4 * error + 0.00005);
    }
}
