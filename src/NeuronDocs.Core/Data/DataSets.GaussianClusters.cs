namespace NeuronDocs.Core;

public static partial class DataSets
{
    /// <summary>Clusters of normally distributed points, one for each class, with the same spread in every direction.</summary>
    /// <param name="centers">The center of each class; all have the same number of coordinates.</param>
    /// <param name="perClass">The number of points of each class, positive.</param>
    /// <param name="spread">The standard deviation of each coordinate, at least 0.</param>
    /// <param name="random">Where the points are drawn from.</param>
    /// <returns>The points, class after class, and one-hot targets: 1 at the class, else 0.</returns>
    /// <exception cref="ArgumentException">There is no center, one is missing, or the centers have no coordinate or different numbers of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is not finite, the number of points is not positive or more than an array holds, or the spread is negative.</exception>
    public static (double[][] Inputs, double[][] Targets) GaussianClusters(double[][] centers, int perClass, double spread, Random random)
    {
        ArgumentNullException.ThrowIfNull(centers);
        Require.NotEmpty(centers.Length, nameof(centers));
        foreach (var center in centers) ArgumentNullException.ThrowIfNull(center, nameof(centers));
        Require.NotEmpty(centers[0].Length, nameof(centers));
        foreach (var center in centers)
        {
            Require.Length(center.Length, centers[0].Length, nameof(centers), "coordinates in a row");
            foreach (var coordinate in center) Require.Finite(coordinate, nameof(centers));
        }

        Require.Positive(perClass);
        Require.NotNegative(spread);
        ArgumentNullException.ThrowIfNull(random);
        var inputs = new double[Require.Count(nameof(perClass), centers.Length, perClass)][];
        var targets = new double[inputs.Length][];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = [.. centers[i / perClass]];
            foreach (ref var x in inputs[i].AsSpan()) x += spread * random.NextNormal();
            targets[i] = OneHot(i / perClass, centers.Length);
        }

        return (inputs, targets);
    }

    /// <summary>Clusters in the plane whose centers are spread evenly over the unit circle, the first at (1, 0).</summary>
    /// <param name="classes">The number of classes, positive.</param>
    /// <param name="perClass">The number of points of each class, positive.</param>
    /// <param name="spread">The standard deviation of each coordinate, at least 0.</param>
    /// <param name="random">Where the points are drawn from.</param>
    /// <returns>The points (x, y), class after class, and one-hot targets.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive, there are more points than an array holds, or the spread is negative.</exception>
    public static (double[][] Inputs, double[][] Targets) GaussianClusters(int classes, int perClass, double spread, Random random)
    {
        var centers = new double[Require.Positive(classes)][];
        for (var k = 0; k < classes; k++)
        {
            var angle = 2 * Math.PI * k / classes;
            centers[k] = [Elementary.Cos(angle), Elementary.Sin(angle)];
        }

        return GaussianClusters(centers, perClass, spread, random);
    }

    private static double[] OneHot(int label, int classes)
    {
        var target = new double[classes];
        target[label] = 1;
        return target;
    }
}
