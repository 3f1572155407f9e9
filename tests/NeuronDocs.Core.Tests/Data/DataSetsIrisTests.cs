namespace NeuronDocs.Core.Tests;

public class DataSetsIrisTests
{
    private static readonly (double[][] Inputs, double[][] Targets) Iris = DataSets.Iris();

    [Fact]
    public void Fifty_flowers_of_each_of_three_species()
    {
        Assert.Equal(["setosa", "versicolor", "virginica"], DataSets.IrisSpecies);
        Assert.Equal((150, 150), (Iris.Inputs.Length, Iris.Targets.Length));
        Assert.All(Iris.Inputs, x => Assert.Equal(4, x.Length));
        for (var i = 0; i < 150; i++) Assert.Equal([i < 50 ? 1 : 0, i is >= 50 and < 100 ? 1 : 0, i >= 100 ? 1 : 0], Iris.Targets[i]);
    }

    /// <summary>The means that Fisher 1936 gives in table II, and the standard deviations that R prints for its copy: aggregate(iris[1:4], iris[5], sd).</summary>
    [Theory]
    [InlineData(0, 50, new[] { 5.006, 3.428, 1.462, 0.246 }, new[] { 0.3525, 0.3791, 0.1737, 0.1054 })]
    [InlineData(50, 50, new[] { 5.936, 2.770, 4.260, 1.326 }, new[] { 0.5162, 0.3138, 0.4699, 0.1978 })]
    [InlineData(100, 50, new[] { 6.588, 2.974, 5.552, 2.026 }, new[] { 0.6359, 0.3225, 0.5519, 0.2747 })]
    [InlineData(0, 150, new[] { 5.8433, 3.0573, 3.7580, 1.1993 }, new[] { 0.8281, 0.4359, 1.7653, 0.7622 })]
    public void The_published_means_and_deviations(int start, int count, double[] means, double[] deviations)
    {
        for (var j = 0; j < 4; j++)
        {
            var values = Iris.Inputs.Skip(start).Take(count).Select(x => x[j]).ToArray();
            var mean = values.Average();
            Assert.Equal(means[j], mean, 5.1e-5);
            Assert.Equal(deviations[j], Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (count - 1)), 5.1e-5);
        }
    }

    /// <summary>The UCI copy has 4.9, 3.1, 1.5, 0.1 and 4.9, 3.1, 1.5, 0.1 here; its own documentation lists the errors.</summary>
    [Fact]
    public void Samples_35_and_38_are_as_printed_and_not_as_in_the_UCI_copy()
    {
        Assert.Equal([4.9, 3.1, 1.5, 0.2], Iris.Inputs[34]);
        Assert.Equal([4.9, 3.6, 1.4, 0.1], Iris.Inputs[37]);
    }

    /// <summary>Well known: setosa is linearly separable from the others. A perceptron finds the plane.</summary>
    [Fact]
    public void Setosa_is_separable()
    {
        var mistakes = new Perceptron(4).Train(Iris.Inputs, [.. Iris.Targets.Select(t => new[] { t[0] })], epochs: 100);
        Assert.Equal(0, mistakes[^1]);
    }

    [Fact]
    public void Every_call_gives_arrays_of_its_own()
    {
        DataSets.Iris().Inputs[0][0] = 99;
        Assert.Equal(5.1, DataSets.Iris().Inputs[0][0]);
    }
}
