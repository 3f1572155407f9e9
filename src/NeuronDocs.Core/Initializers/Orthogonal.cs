namespace NeuronDocs.Core;

/// <summary>
/// A random matrix with orthonormal rows (or columns, if it has more rows than columns), times a gain. A square one keeps the length of every
/// vector, so a linear chain of them neither grows nor fades at any depth.
/// </summary>
/// <remarks>
/// Gram-Schmidt, run twice for orthogonality to the last bits, on a matrix of standard normals: the result is uniform over all such matrices.
/// (A QR decomposition whose $R$ may have a negative diagonal is not, so frameworks correct its signs.) A weight has the variance
/// $g^2 / \max(r, c)$, for the gain $g$ and $r$ rows of $c$ columns, but weights are not independent. A convolution's kernel is taken as a matrix [output channel, everything else];
/// that does not make the convolution itself an orthogonal map. Source: Saxe, McClelland and Ganguli 2014.
/// </remarks>
/// <param name="Gain">The factor, positive.</param>
public sealed record Orthogonal(double Gain = 1) : Initializer
{
    /// <summary>The factor: every singular value of the matrix.</summary>
    public double Gain { get; } = Require.Positive(Gain);

    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        var (columns, rows) = (fan.In, weights.Length / fan.In);
        var vectors = Orthonormal(Math.Min(rows, columns), Math.Max(rows, columns), random);
        for (var j = 0; j < rows; j++)
            for (var i = 0; i < columns; i++)
                weights[j * columns + i] = Gain * (rows <= columns ? vectors[j][i] : vectors[i][j]);
    }

    private static double[][] Orthonormal(int count, int length, Random random)
    {
        var vectors = new double[count][];
        for (var v = 0; v < count; v++)
        {
            var vector = vectors[v] = new double[length];
            random.NextNormals(vector);
            for (var pass = 0; pass < 2; pass++)
            {
                for (var u = 0; u < v; u++) LinearAlgebra.AddScaled(-Reduction.Dot(vector, vectors[u]), vectors[u], vector);
                var norm = Reduction.Norm(vector);
                foreach (ref var x in vector.AsSpan()) x /= norm;
            }
        }

        return vectors;
    }
}
