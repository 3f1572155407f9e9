namespace NeuronDocs.Core.Tests;

/// <summary>F03, Goodfellow, Bengio and Courville 2016, section 6.1: W = [[1, 1], [1, 1]], c = (0, -1), w = (1, -2) solve XOR exactly.</summary>
public class XorByTwoRelusTests
{
    [Fact]
    public void The_published_weights_give_exactly_0_1_1_0()
    {
        var network = new Network(
            new Dense(new double[,] { { 1, 1 }, { 1, 1 } }, [0, -1], new Relu()),
            new Dense(new double[,] { { 1, -2 } }, [0], new Identity()));
        Assert.Equal([0.0, 1, 1, 0], DataSets.Xor().Inputs.Select(x => network.Forward(x)[0]));
    }
}
