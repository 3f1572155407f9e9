namespace NeuronDocs.Core;

/// <summary>The small problems that neural networks are explained with. Inputs and targets are rows, one for each sample.</summary>
public static partial class DataSets
{
    /// <summary>Exclusive or: four points that no straight line separates.</summary>
    /// <remarks>The <see cref="Parity"/> of two bits. Source: Minsky and Papert 1969.</remarks>
    /// <returns>The inputs (0,0), (0,1), (1,0), (1,1) and the targets 0, 1, 1, 0.</returns>
    public static (double[][] Inputs, double[][] Targets) Xor() =>
        ([[0, 0], [0, 1], [1, 0], [1, 1]], [[0], [1], [1], [0]]);

    /// <summary>Two spirals, wound around each other three times: 194 points in the plane, classes 1 and 0 in turn.</summary>
    /// <remarks>
    /// Point $i$ of 0 to 96 has the angle $i \pi/16$ and the radius $6.5 (104 - i) / 104$; the other spiral is its mirror image in the origin.
    /// Source: Lang and Witbrock 1988.
    /// </remarks>
    /// <returns>The inputs (x, y) and the targets 1 or 0.</returns>
    public static (double[][] Inputs, double[][] Targets) TwoSpirals()
    {
        const int Points = 97;
        var inputs = new double[2 * Points][];
        var targets = new double[2 * Points][];
        for (var i = 0; i < Points; i++)
        {
            var angle = i * Math.PI / 16;
            var radius = 6.5 * (104 - i) / 104;
            double x = radius * Elementary.Sin(angle), y = radius * Elementary.Cos(angle);
            (inputs[2 * i], targets[2 * i]) = ([x, y], [1]);
            (inputs[2 * i + 1], targets[2 * i + 1]) = ([-x, -y], [0]);
        }

        return (inputs, targets);
    }

    /// <summary>Two interleaved half circles of radius 1, the first around (0, 0) and open below, the second around (1, 0.5) and open above.</summary>
    /// <remarks>The shape is that of scikit-learn's <c>make_moons</c>; the noise is drawn from our generator.</remarks>
    /// <param name="count">The number of points, at least 2; the first half, rounded up, is of class 0.</param>
    /// <param name="noise">The standard deviation of the normal noise on each coordinate.</param>
    /// <param name="random">Where the noise is drawn from.</param>
    /// <returns>The inputs (x, y) and the targets 0 or 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 2, or the noise is negative.</exception>
    public static (double[][] Inputs, double[][] Targets) Moons(int count, double noise, Random random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        Require.NotNegative(noise);
        ArgumentNullException.ThrowIfNull(random);
        var inputs = new double[count][];
        var targets = new double[count][];
        var upper = (count + 1) / 2;
        for (var i = 0; i < count; i++)
        {
            var isUpper = i < upper;
            var (index, size) = isUpper ? (i, upper) : (i - upper, count - upper);
            var angle = size == 1 ? 0 : Math.PI * index / (size - 1);
            double x = Elementary.Cos(angle), y = Elementary.Sin(angle);
            if (!isUpper) (x, y) = (1 - x, 0.5 - y);
            inputs[i] = [x + noise * random.NextNormal(), y + noise * random.NextNormal()];
            targets[i] = [isUpper ? 0 : 1];
        }

        return (inputs, targets);
    }
}
