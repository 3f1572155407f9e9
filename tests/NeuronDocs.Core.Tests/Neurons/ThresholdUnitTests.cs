namespace NeuronDocs.Core.Tests;

public class ThresholdUnitTests
{
    private static readonly double[][] Pairs = DataSets.Parity(2).Inputs;

    [Fact]
    public void And_or_and_not_are_one_unit_each()
    {
        Assert.Equal([0, 0, 0, 1], Pairs.Select(x => new ThresholdUnit([1, 1], threshold: 2).Forward(x)));
        Assert.Equal([0, 1, 1, 1], Pairs.Select(x => new ThresholdUnit([1, 1], threshold: 1).Forward(x)));
        Assert.Equal([1, 0], new double[] { 0, 1 }.Select(x => new ThresholdUnit([], threshold: 0, inhibitory: 1).Forward([x])));
        Assert.Equal([1, 0], new double[] { 0, 1 }.Select(x => new ThresholdUnit([-1], threshold: 0).Forward([x])));
    }

    /// <summary>"a and not b" and "b and not a" are one unit each, and their "or" is exclusive or: what one unit cannot, three can.</summary>
    [Fact]
    public void Three_units_compute_exclusive_or()
    {
        ThresholdUnit butNot = new([1], threshold: 1, inhibitory: 1), or = new([1, 1], threshold: 1);
        Assert.Equal([0, 1, 1, 0], Pairs.Select(x => or.Forward([butNot.Forward([x[0], x[1]]), butNot.Forward([x[1], x[0]])])));
    }

    [Fact]
    public void A_veto_is_absolute_and_a_negative_weight_can_be_outvoted()
    {
        double[] allActive = [1, 1, 1, 1];
        Assert.Equal(0, new ThresholdUnit([1, 1, 1], threshold: 1, inhibitory: 1).Forward(allActive));
        Assert.Equal(1, new ThresholdUnit([1, 1, 1, -1], threshold: 1).Forward(allActive));
    }

    /// <summary>A threshold theta is a bias of -theta.</summary>
    [Fact]
    public void Is_a_neuron_with_the_step_activation()
    {
        var unit = new ThresholdUnit([2, -3, 0.5], threshold: 0.5);
        var neuron = new Neuron([2, -3, 0.5], -0.5, new Step());
        foreach (var x in DataSets.Parity(3).Inputs) Assert.Equal(neuron.Forward(x), unit.Forward(x));
        Assert.Equal([2, -3, 0.5], unit.Weights);
        Assert.Equal((3, 0.5), (unit.Inputs, unit.Threshold));
    }

    [Fact]
    public void Does_not_share_the_weights_of_the_caller()
    {
        double[] weights = [1];
        var unit = new ThresholdUnit(weights, 1);
        weights[0] = 0;
        Assert.Equal(1, unit.Forward([1]));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("weights", Assert.Throws<ArgumentNullException>(() => new ThresholdUnit(null!, 1)).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => new ThresholdUnit([], 1)).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdUnit([double.NaN], 1)).ParamName);
        Assert.Equal("threshold", Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdUnit([1], double.PositiveInfinity)).ParamName);
        Assert.Equal("inhibitory", Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdUnit([1], 1, -1)).ParamName);
        Assert.Equal("inhibitory", Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdUnit([1], 1, int.MaxValue)).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => new ThresholdUnit([1], 1, 1).Forward([1])).ParamName);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdUnit([1, 1], 1).Forward([1, 0.5]));
        Assert.StartsWith("x is 0.5, expected 0 or 1.", error.Message, StringComparison.Ordinal);
    }
}
