namespace NeuronDocs.Core;

/// <summary>Maxout: each unit has several affine pieces and puts out the largest, $z_j = \max_p (w_{jp} \cdot x + b_{jp})$: a convex function that is learned.</summary>
/// <remarks>
/// <para>
/// The weights are [output, piece, input], the biases [output, piece]. A tie goes to the first piece. Of a unit's pieces only the one that won
/// gets a gradient and passes it back; therefore fan_out is the number of units, not of pieces. No activation follows.
/// </para>
/// <para>
/// Two pieces are enough for <see cref="Relu"/> (w and 0) and for the absolute value (w and -w). Source: Goodfellow et al. 2013, section 3.
/// </para>
/// </remarks>
public sealed class Maxout : Layer
{
    // The products of all pieces of a batch: w x, before the biases and before the largest is taken.
    [ThreadStatic]
    private static double[]? products;

    /// <summary>A layer whose weights and biases are zero; <see cref="Layer.Initialize"/> gives it a real start.</summary>
    /// <param name="inputs">The number of inputs, fan_in.</param>
    /// <param name="outputs">The number of units.</param>
    /// <param name="pieces">The number of affine pieces of each unit, k in the paper; with 1 the layer is linear.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive, or there are more weights than an array can hold.</exception>
    public Maxout(int inputs, int outputs, int pieces)
        : base(
            Require.Positive(inputs),
            Require.Positive(outputs),
            Require.Count(nameof(pieces), outputs, Require.Positive(pieces), inputs),
            Require.Count(nameof(pieces), outputs, pieces),
            new Identity()) => Pieces = pieces;

    /// <summary>The number of affine pieces of each unit.</summary>
    public int Pieces { get; }

    /// <summary>The index of the piece that won, for each sample and unit.</summary>
    /// <inheritdoc/>
    protected internal override int MemoryLength(int samples) => Require.Count(nameof(samples), samples, Outputs);

    /// <inheritdoc/>
    protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training)
    {
        var biases = Biases;
        var values = Products(x);
        for (var j = 0; j < z.Length; j++)
        {
            var row = j % Outputs * Pieces;
            var winner = 0;
            z[j] = values[j * Pieces] + biases[row];
            for (var p = 1; p < Pieces; p++)
            {
                var value = values[j * Pieces + p] + biases[row + p];
                if (!(value > z[j]) && !double.IsNaN(value)) continue;
                (z[j], winner) = (value, p);
            }

            if (training) memory[j] = winner;
        }
    }

    /// <summary>As for <see cref="Dense"/>, in the row of the piece that won; the other pieces get nothing.</summary>
    /// <inheritdoc/>
    protected internal override void Backward(
        ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient)
    {
        inputGradient.Clear();
        for (var j = 0; j < delta.Length; j++)
        {
            var (sample, unit) = Math.DivRem(j, Outputs);
            var row = unit * Pieces + (int)memory[j];
            LinearAlgebra.AddScaled(delta[j], x.Slice(sample * Inputs, Inputs), gradient.Slice(row * Inputs, Inputs));
            gradient[Weights.Length + row] += delta[j];
            if (!inputGradient.IsEmpty) LinearAlgebra.AddScaled(delta[j], RowOf(row), inputGradient.Slice(sample * Inputs, Inputs));
        }
    }

    /// <summary>W x of each sample [sample, output, piece].</summary>
    private ReadOnlySpan<double> Products(ReadOnlySpan<double> x)
    {
        var (samples, rows) = (x.Length / Inputs, Outputs * Pieces);
        var length = Require.Count(nameof(x), samples, rows);
        if (products is null || products.Length < length) products = new double[length];
        var result = products.AsSpan(0, length);
        result.Clear();
        MatrixProduct.Add(new(x, samples, Inputs), new Matrix(Weights, rows, Inputs).Transposed, result);
        return result;
    }

    private ReadOnlySpan<double> RowOf(int row) => Weights.Slice(row * Inputs, Inputs);
}
