namespace NeuronDocs.Core.Tests;

public class NetworkObjectiveTests
{
    private readonly double[][] inputs;
    private readonly double[][] targets;
    private readonly Network network = Network.Create([2, 3, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
    private readonly NetworkObjective objective;

    public NetworkObjectiveTests()
    {
        (inputs, targets) = DataSets.Xor();
        objective = new NetworkObjective(network, inputs, targets, new MeanSquaredError());
    }

    [Fact]
    public void It_is_the_loss_of_the_network_at_other_parameters()
    {
        double[] x = [.. Enumerable.Range(0, objective.Dimension).Select(i => 0.1 * i - 0.5)], gradient = new double[x.Length], expected = new double[x.Length];
        var other = Network.Create([2, 3, 1], new Tanh(), new Identity(), new Zeros(), new Xoshiro256(1));
        x.CopyTo(other.Parameters);
        Assert.Equal(13, objective.Dimension);
        Assert.Equal(other.Loss(inputs, targets, new MeanSquaredError()), objective.Value(x), 1e-15);
        Assert.Equal(other.Gradient(inputs, targets, new MeanSquaredError(), expected), objective.Gradient(x, gradient));
        Assert.Equal(expected, gradient);
    }

    [Fact]
    public void The_network_keeps_its_own_parameters()
    {
        double[] before = [.. network.Parameters], gradient = new double[13];
        objective.Value(new double[13]);
        objective.Gradient(new double[13], gradient);
        Assert.Equal(before, network.Parameters.ToArray());
    }

    [Fact]
    public void Its_own_parameters_can_be_the_point() =>
        Assert.Equal(network.Loss(inputs, targets, new MeanSquaredError()), objective.Value(network.Parameters), 1e-15);

    [Fact]
    public void Nothing_is_allocated()
    {
        double[] x = new double[13], gradient = new double[13];
        Assert.Equal(0, Allocation.OfTwenty(() => objective.Gradient(x, gradient)));
    }

    [Fact]
    public void Data_that_do_not_fit_are_named()
    {
        Assert.Equal("network", Assert.Throws<ArgumentNullException>(() => new NetworkObjective(null!, inputs, targets, new MeanSquaredError())).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => new NetworkObjective(network, inputs, [[1]], new MeanSquaredError())).ParamName);
        Assert.Equal("loss", Assert.Throws<ArgumentNullException>(() => new NetworkObjective(network, inputs, targets, null!)).ParamName);
    }
}
