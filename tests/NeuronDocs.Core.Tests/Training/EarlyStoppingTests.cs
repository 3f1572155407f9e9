namespace NeuronDocs.Core.Tests;

public class EarlyStoppingTests
{
    /// <summary>Goodfellow, Bengio and Courville 2016, algorithm 7.1, followed by hand: the best is 2, and p = 3 looks after it do not beat it.</summary>
    [Fact]
    public void Stops_when_the_loss_has_not_improved_for_as_long_as_the_patience()
    {
        var stopping = new EarlyStopping(3);
        var network = Unit();
        double[] losses = [5, 3, 4, 2, 2, 2.5, 3, 1];
        List<bool> stop = [];
        foreach (var loss in losses)
        {
            network.Parameters[0] = 10 * loss;
            network.Parameters[1] = stop.Count;
            stop.Add(stopping.Observe(loss, network));
            if (stop[^1]) break;
        }

        Assert.Equal([false, false, false, false, false, false, true], stop);
        Assert.Equal((2.0, 7, 3), (stopping.Best, stopping.Observed, stopping.Waited));
        stopping.RestoreBest(network);
        Assert.Equal([20, 3], network.Parameters);
    }

    [Fact]
    public void An_improvement_smaller_than_the_minimum_does_not_count()
    {
        var stopping = new EarlyStopping(2, 0.5);
        var network = Unit();
        Assert.False(stopping.Observe(4, network));
        Assert.False(stopping.Observe(3.5, network));
        Assert.Equal(4, stopping.Best);
        Assert.False(stopping.Observe(3.25, network));
        Assert.Equal(3.25, stopping.Best);
    }

    [Fact]
    public void NaN_is_no_improvement_and_nothing_to_restore()
    {
        var stopping = new EarlyStopping(2);
        var network = Unit();
        Assert.False(stopping.Observe(double.NaN, network));
        Assert.True(stopping.Observe(double.PositiveInfinity, network));
        Assert.Equal(double.PositiveInfinity, stopping.Best);
        var error = Assert.Throws<InvalidOperationException>(() => stopping.RestoreBest(network));
        Assert.Contains("2 losses", error.Message, StringComparison.Ordinal);
    }

    /// <summary>More parameters than samples and noise in the targets: the validation loss falls, then rises. The best is brought back to the bit.</summary>
    [Fact]
    public void A_run_that_overfits_ends_and_its_best_is_restored()
    {
        var random = new Xoshiro256(4);
        var (inputs, targets) = Noisy(8, random);
        var (validationInputs, validationTargets) = Noisy(40, random);
        var loss = new MeanSquaredError();
        var network = Network.Create([1, 20, 1], new Tanh(), new Identity(), new Normal(1), random);
        var trainer = new Trainer(network, loss, new Optimizer(network.ParameterCount, 0.02, new Adam()));
        var stopping = new EarlyStopping(100);
        List<double> seen = [];
        foreach (var step in trainer.Run(inputs, targets, 4000))
        {
            seen.Add(network.Loss(validationInputs, validationTargets, loss));
            if (step.EndsEpoch && stopping.Observe(seen[^1], network)) break;
        }

        Assert.InRange(seen.Count, 101, 3999);
        Assert.Equal(seen.Min(), stopping.Best);
        Assert.True(seen[^1] > seen.Min());
        stopping.RestoreBest(network);
        Assert.Equal(stopping.Best, network.Loss(validationInputs, validationTargets, loss));
    }

    [Fact]
    public void What_layers_collect_is_restored_too()
    {
        var network = new Network(new BatchNormalization(1, new Identity()));
        var stopping = new EarlyStopping(5);
        network.Layers[0].Statistics[0] = 3;
        stopping.Observe(1, network);
        network.Layers[0].Statistics[0] = 4;
        network.Parameters[0] = 2;
        stopping.Observe(2, network);
        stopping.RestoreBest(network);
        Assert.Equal([3, 1], network.Layers[0].Statistics);
        Assert.Equal([1, 0], network.Parameters);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("patience", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping(0)).ParamName);
        Assert.Equal("minimumImprovement", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping(1, -1)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping(1, double.NaN));
        var stopping = new EarlyStopping(1);
        stopping.Observe(1, Unit());
        var other = new Network(new Dense(2, 2, new Tanh()));
        Assert.Equal("network", Assert.Throws<ArgumentException>(() => stopping.Observe(0, other)).ParamName);
        Assert.Equal("network", Assert.Throws<ArgumentException>(() => stopping.RestoreBest(other)).ParamName);
        Assert.Equal((1.0, 1), (stopping.Best, stopping.Observed));
    }

    private static Network Unit() => new(new Dense(1, 1, new Identity()));

    private static (double[][] Inputs, double[][] Targets) Noisy(int n, Random random)
    {
        double[][] inputs = [.. Enumerable.Range(0, n).Select(i => (double[])[2.0 * i / (n - 1) - 1])];
        return (inputs, [.. inputs.Select(x => (double[])[x[0] * x[0] + 0.3 * random.NextNormal()])]);
    }
}
