namespace NeuronDocs.Core.Tests;

/// <summary>
/// F04, the points of Lang and Witbrock 1988, whose network had shortcuts from layer to layer: two plain layers of 20 and Adam tell all 194 apart.
/// Recorded for three seeds of another generator: after 551 to 1878 epochs.
/// </summary>
[Trait("Kind", "experiment")]
public class TwoSpiralsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void All_194_points_are_told_apart(int seed)
    {
        var (inputs, targets) = DataSets.TwoSpirals();
        var network = Network.Create([2, 20, 20, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed));
        var trainer = new Trainer(network, new BinaryCrossEntropyFromLogits(), new Optimizer(network.ParameterCount, 0.01, new Adam()));
        var epochs = trainer.Run(inputs, targets, 4000).TakeWhile(_ => Core.Accuracy.Binary(network, inputs, targets, 0) < 1).Count() + 1;
        Assert.Equal(194, inputs.Length);
        Assert.Equal(1, Core.Accuracy.Binary(network, inputs, targets, 0));
        Assert.InRange(epochs, 551 / 2, 1878 * 2);
    }
}
