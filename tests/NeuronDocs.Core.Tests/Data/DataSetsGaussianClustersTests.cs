namespace NeuronDocs.Core.Tests;

public class DataSetsGaussianClustersTests
{
    [Fact]
    public void Every_cluster_has_its_center_and_spread()
    {
        const int PerClass = 20000;
        double[][] centers = [[0, 0, 5], [-2, 1, 0]];
        var (inputs, targets) = DataSets.GaussianClusters(centers, PerClass, 0.5, new Xoshiro256(1));
        Assert.Equal(2 * PerClass, inputs.Length);
        for (var k = 0; k < 2; k++)
        {
            var cluster = inputs.Where((_, i) => targets[i][k] == 1).ToArray();
            Assert.Equal(PerClass, cluster.Length);
            for (var j = 0; j < 3; j++)
            {
                var mean = cluster.Average(x => x[j]);
                Assert.Equal(centers[k][j], mean, 5 * 0.5 / Math.Sqrt(PerClass));
                Assert.Equal(0.25, cluster.Average(x => (x[j] - mean) * (x[j] - mean)), 5 * 0.25 * Math.Sqrt(2.0 / PerClass));
            }
        }

        Assert.All(targets, target => Assert.Equal([0, 1], target.Order()));
    }

    [Fact]
    public void Without_centers_they_are_spread_evenly_over_the_unit_circle()
    {
        var (inputs, targets) = DataSets.GaussianClusters(6, 1, 0, new Xoshiro256(1));
        Assert.Equal([1, 0], inputs[0]);
        for (var k = 0; k < 6; k++)
        {
            Assert.Equal(1, targets[k][k]);
            var (x, next) = (inputs[k], inputs[(k + 1) % 6]);
            Assert.Equal(1, x[0] * x[0] + x[1] * x[1], 1e-15);
            Assert.Equal(0.5, x[0] * next[0] + x[1] * next[1], 1e-15); // the cosine of 60 degrees
            Assert.Equal(Math.Sqrt(0.75), x[0] * next[1] - x[1] * next[0], 1e-15);
        }
    }

    [Fact]
    public void The_centers_of_the_caller_are_not_changed()
    {
        double[][] centers = [[1, 2]];
        _ = DataSets.GaussianClusters(centers, 3, 1, new Xoshiro256(1));
        Assert.Equal([1, 2], centers[0]);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        var random = new Xoshiro256(1);
        Assert.Equal("centers", Assert.Throws<ArgumentNullException>(() => DataSets.GaussianClusters(null!, 1, 1, random)).ParamName);
        Assert.Equal("centers", Assert.Throws<ArgumentException>(() => DataSets.GaussianClusters([], 1, 1, random)).ParamName);
        Assert.Equal("centers", Assert.Throws<ArgumentException>(() => DataSets.GaussianClusters([[]], 1, 1, random)).ParamName);
        Assert.Equal("centers", Assert.Throws<ArgumentException>(() => DataSets.GaussianClusters([[1], [1, 2]], 1, 1, random)).ParamName);
        Assert.Equal("centers", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.GaussianClusters([[double.NaN]], 1, 1, random)).ParamName);
        Assert.Equal("centers", Assert.Throws<ArgumentNullException>(() => DataSets.GaussianClusters([[1], null!], 1, 1, random)).ParamName);
        Assert.Equal("perClass", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.GaussianClusters(4, 1 << 30, 1, random)).ParamName);
        Assert.Equal("perClass", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.GaussianClusters([[1]], 0, 1, random)).ParamName);
        Assert.Equal("spread", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.GaussianClusters([[1]], 1, -1, random)).ParamName);
        Assert.Equal("random", Assert.Throws<ArgumentNullException>(() => DataSets.GaussianClusters([[1]], 1, 1, null!)).ParamName);
        Assert.Equal("classes", Assert.Throws<ArgumentOutOfRangeException>(() => DataSets.GaussianClusters(0, 1, 1, random)).ParamName);
    }
}
