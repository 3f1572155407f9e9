namespace NeuronDocs.Core.Tests;

/// <summary>What a user must write for a layer of their own is enough, and the contract of Core's layers serves it too.</summary>
public class MeanPoolingTests
{
    internal static IEnumerable<LayerCase> Cases() => [new(() => new MeanPooling(3, 2))];

    [Fact]
    public void Works_in_a_network()
    {
        var network = new Network(new MeanPooling(2, 3), new Dense(new double[,] { { 1, 10 } }, [0.5], new Identity()));
        Assert.Equal((3, 6), (network.ParameterCount, network.Inputs));
        Assert.Equal([2 + 10 * 5 + 0.5], network.Forward([1, 2, 3, 4, 5, 6]));
    }

    [Fact]
    public void Initializing_draws_nothing_where_there_is_nothing_to_draw()
    {
        Xoshiro256 used = new(5), fresh = new(5);
        new MeanPooling(2, 3).Initialize(new He(), used);
        Assert.Equal(fresh.NextDouble(), used.NextDouble());
    }

    [Fact]
    public void Counts_that_no_array_can_have_are_refused()
    {
        Assert.Equal("inputs", Assert.Throws<ArgumentOutOfRangeException>(() => new Counts(0, 1, 1, 1)).ParamName);
        Assert.Equal("outputs", Assert.Throws<ArgumentOutOfRangeException>(() => new Counts(1, 0, 1, 1)).ParamName);
        Assert.Equal("weightCount", Assert.Throws<ArgumentOutOfRangeException>(() => new Counts(1, 1, -1, 1)).ParamName);
        Assert.Equal("biasCount", Assert.Throws<ArgumentOutOfRangeException>(() => new Counts(1, 1, 1, -1)).ParamName);
        Assert.Equal("weightCount", Assert.Throws<ArgumentOutOfRangeException>(() => new Counts(1, 1, int.MaxValue, int.MaxValue)).ParamName);
    }

    private sealed class Counts(int inputs, int outputs, int weightCount, int biasCount) : Layer(inputs, outputs, weightCount, biasCount, new Identity())
    {
        protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training) => z.Clear();

        protected internal override void Backward(
            ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient) => inputGradient.Clear();
    }
}
