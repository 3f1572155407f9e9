namespace NeuronDocs.Core.Tests;

public class AccuracyTests
{
    [Fact]
    public void Two_classes_are_told_apart_by_a_threshold()
    {
        var network = new Network(new Dense(new double[,] { { 1 } }, [0], new Identity()));
        double[][] inputs = [[-1], [0.2], [0.5], [2]];
        Assert.Equal(0.75, Core.Accuracy.Binary(network, inputs, [[0], [0], [1], [1]], 0));
        Assert.Equal(0.75, Core.Accuracy.Binary(network, inputs, [[0], [0], [1], [1]], 0.5));
        Assert.Equal(1, Core.Accuracy.Binary(network, inputs, [[-1], [-1], [1], [1]], 0.3));
    }

    [Fact]
    public void The_largest_output_is_the_class()
    {
        var network = new Network(new Dense(new double[,] { { 1, 0 }, { 0, 1 }, { 0.5, 0.5 } }, [0, 0, 0], new Identity()));
        double[][] inputs = [[3, 1], [1, 3], [0, -2], [1, 1]];
        // The last is a tie of all three: the first class.
        Assert.Equal(0.75, Core.Accuracy.MultiClass(network, inputs, [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0]]));
        Assert.Equal(0.5, Core.Accuracy.MultiClass(network, inputs, [[1, 0, 0], [0, 1, 0], [0, 1, 0], [0, 1, 0]]));
    }

    /// <summary>Batch normalization trains on two samples at least, but answers to one.</summary>
    [Fact]
    public void One_sample_is_enough()
    {
        var network = new Network(new BatchNormalization(1, new Identity()));
        Assert.Equal(1, Core.Accuracy.Binary(network, [[2]], [[1]], 0));
    }

    [Fact]
    public void NaN_is_never_right()
    {
        var one = new Network(new Dense(new double[,] { { 1 } }, [0], new Identity()));
        Assert.Equal(0, Core.Accuracy.Binary(one, [[double.NaN], [double.NaN]], [[0], [1]], 0));
        var two = new Network(new Dense(new double[,] { { 1 }, { double.NaN } }, [0, 0], new Identity()));
        Assert.Equal(0, Core.Accuracy.MultiClass(two, [[1], [1]], [[1, 0], [0, 1]]));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        var two = new Network(new Dense(1, 2, new Identity()));
        var outputs = Assert.Throws<ArgumentException>(() => Core.Accuracy.Binary(two, [[1]], [[1, 0]], 0));
        Assert.Contains("2 outputs, expected 1", outputs.Message, StringComparison.Ordinal);
        var one = new Network(new Dense(1, 1, new Identity()));
        Assert.Equal("network", Assert.Throws<ArgumentException>(() => Core.Accuracy.MultiClass(one, [[1]], [[1]])).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => Core.Accuracy.MultiClass(two, [[1]], [[1]])).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => Core.Accuracy.MultiClass(two, [[1, 2]], [[1, 0]])).ParamName);
        Assert.Equal("threshold", Assert.Throws<ArgumentOutOfRangeException>(() => Core.Accuracy.Binary(two, [[1]], [[1]], double.NaN)).ParamName);
    }
}
