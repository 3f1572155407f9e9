namespace NeuronDocs.Core.Tests;

public class DataSetsParityTests
{
    [Fact]
    public void Of_two_bits_it_is_exclusive_or() => Assert.Equal(DataSets.Xor(), DataSets.Parity(2), Same);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void Every_pattern_is_there_once_and_each_bit_turns_the_target(int bits)
    {
        var (inputs, targets) = DataSets.Parity(bits);
        var byPattern = inputs.Zip(targets).ToDictionary(pair => string.Concat(pair.First), pair => pair.Second[0]);
        Assert.Equal(1 << bits, byPattern.Count);
        Assert.Equal(0, byPattern[new string('0', bits)]);
        foreach (var (pattern, target) in byPattern)
            for (var i = 0; i < bits; i++)
            {
                var turned = pattern.ToCharArray();
                turned[i] = turned[i] == '0' ? '1' : '0';
                Assert.Equal(1 - target, byPattern[new string(turned)]);
            }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void Too_few_and_too_many_bits_are_refused(int bits) =>
        Assert.Equal("bits", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.Parity(bits)).ParamName);

    private static bool Same((double[][] Inputs, double[][] Targets) x, (double[][] Inputs, double[][] Targets) y) =>
        Rows(x.Inputs) == Rows(y.Inputs) && Rows(x.Targets) == Rows(y.Targets);

    private static string Rows(double[][] rows) => string.Join(" ", rows.Select(row => string.Concat(row)));
}
