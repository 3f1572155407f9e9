using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

/// <summary>What the start does to a training, against the same training written out without the library.</summary>
public sealed class StartChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/too-small-start", "the same training written out without the library")]
    public void Tiny_weights_stay_on_the_plateau()
    {
        var printed = Output.Of("weight-initialization/too-small-start");
        foreach (var (key, deviation) in new[] { ("0.001", 0.001), ("0.010", 0.01), ("0.100", 0.1), ("0.500", 0.5) })
        {
            var hand = HandNetwork.Tanh(2, 4).Drawn(new Xoshiro256(1), deviation, deviation);
            var steps = 0;
            for (; steps < 10_000 && hand.Loss(HandNetwork.Xor) > 0.2; steps++)
                hand.Step(HandNetwork.Xor, 0.2);
            Assert.Equal(steps, printed[$"steps[{key}]"], 1.0);
        }
    }

    [Fact]
    [IndependentCheck("weight-initialization/xor-seeds", "the same trainings written out without the library")]
    public void Every_tanh_start_arrives_and_not_every_relu_start()
    {
        var printed = Output.Of("weight-initialization/xor-seeds");
        int Solved(Func<HandNetwork> create, double hidden, double output) => Enumerable.Range(1, 40).Count(seed =>
            create().Drawn(new Xoshiro256(seed), hidden, output).Train(HandNetwork.Xor, 0.2, 1500).Loss(HandNetwork.Xor) < 0.01);

        Assert.Equal(Solved(() => HandNetwork.Tanh(2, 4), Math.Sqrt(2 / 6.0), Math.Sqrt(2 / 5.0)), printed["solved[tanh]"]);
        Assert.Equal(Solved(() => HandNetwork.Relu(2, 4), 1, Math.Sqrt(2 / 4.0)), printed["solved[relu]"]);
    }

    [Fact]
    [IndependentCheck("weight-initialization/depth-stalls", "an output of zero has the loss 1; what arrives under Glorot is 2^-10 of a signal of size one")]
    public void A_signal_that_does_not_arrive_cannot_be_learned_from()
    {
        var printed = Output.Of("weight-initialization/depth-stalls");
        Assert.Equal(1, printed["loss[sd 0.01]"]);
        Assert.InRange(printed["loss[Glorot]"], 0.97, 1.0001);
        Assert.InRange(printed["loss[He]"], 0, 0.5);
    }
}
