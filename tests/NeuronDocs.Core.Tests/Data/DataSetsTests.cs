namespace NeuronDocs.Core.Tests;

public class DataSetsTests
{
    [Fact]
    public void Xor_is_one_where_the_inputs_differ()
    {
        var (inputs, targets) = DataSets.Xor();
        Assert.Equal(4, inputs.Distinct().Count());
        for (var i = 0; i < 4; i++) Assert.Equal(inputs[i][0] != inputs[i][1] ? 1 : 0, targets[i][0]);
    }

    /// <summary>Lang and Witbrock 1988: r = 6.5 (104 - i) / 104 and phi = i pi/16 for i = 0..96.</summary>
    [Fact]
    public void The_two_spirals_have_194_points_on_three_turns()
    {
        var (inputs, targets) = DataSets.TwoSpirals();
        Assert.Equal(194, inputs.Length);
        Assert.Equal(97, targets.Count(t => t[0] == 1));
        for (var i = 0; i < 97; i++)
        {
            var (x, y) = (inputs[2 * i][0], inputs[2 * i][1]);
            Assert.Equal(6.5 * (104 - i) / 104, Math.Sqrt(x * x + y * y), 1e-14);
            Assert.Equal(0, x * Math.Cos(i * Math.PI / 16) - y * Math.Sin(i * Math.PI / 16), 1e-13);
            Assert.Equal([-x, -y], inputs[2 * i + 1]);
            Assert.Equal((1, 0), (targets[2 * i][0], targets[2 * i + 1][0]));
        }

        Assert.Equal([0, 6.5], inputs[0]);
        Assert.Equal(0.5, inputs[192][1], 1e-14);
    }

    [Fact]
    public void Moons_without_noise_lie_on_their_half_circles()
    {
        var (inputs, targets) = DataSets.Moons(11, 0, new Xoshiro256(1));
        Assert.Equal((11, 6), (inputs.Length, targets.Count(t => t[0] == 0)));
        for (var i = 0; i < 11; i++)
        {
            var (cx, cy) = targets[i][0] == 0 ? (0, 0) : (1, 0.5);
            var (x, y) = (inputs[i][0] - cx, inputs[i][1] - cy);
            Assert.Equal(1, x * x + y * y, 1e-14);
            Assert.True(targets[i][0] == 0 ? y > -1e-15 : y < 1e-15);
        }
    }

    [Fact]
    public void The_noise_of_the_moons_has_its_standard_deviation()
    {
        var (clean, _) = DataSets.Moons(20000, 0, new Xoshiro256(1));
        var (noisy, _) = DataSets.Moons(20000, 0.3, new Xoshiro256(1));
        var variance = clean.Zip(noisy, (c, n) => ((n[0] - c[0]) * (n[0] - c[0]) + (n[1] - c[1]) * (n[1] - c[1])) / 2).Average();
        Assert.Equal(0.09, variance, 0.09 * 5 * Math.Sqrt(2.0 / 40000));
    }

    [Fact]
    public void Too_few_moons_and_negative_noise_are_refused()
    {
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.Moons(1, 0, new Xoshiro256(1))).ParamName);
        Assert.Equal("noise", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.Moons(2, -1, new Xoshiro256(1))).ParamName);
        Assert.Equal("random", Assert.Throws<ArgumentNullException>(() => DataSets.Moons(2, 1, null!)).ParamName);
    }
}
