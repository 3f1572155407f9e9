namespace NeuronDocs.Core;

/// <summary>A few numbers about many: how large the activations or the gradient of a layer are, and how many of them are off.</summary>
/// <param name="Count">How many numbers there were; without any all that follows is 0.</param>
/// <param name="Mean">The mean.</param>
/// <param name="StandardDeviation">The root of the mean squared distance from the mean (divided by the count, not by one less).</param>
/// <param name="Norm">The Euclidean norm, the root of the sum of squares.</param>
/// <param name="ZeroFraction">The fraction of exact zeros: units that are off, weights without a gradient.</param>
public readonly record struct Summary(int Count, double Mean, double StandardDeviation, double Norm, double ZeroFraction)
{
    /// <summary>The root mean square, <see cref="Norm"/> over the root of <see cref="Count"/>: comparable between layers of different sizes.</summary>
    public double Rms => Count == 0 ? 0 : Norm / Math.Sqrt(Count);

    /// <summary>Summarizes numbers. NaN among them makes the mean, the deviation and the norm NaN.</summary>
    /// <param name="values">The numbers.</param>
    /// <returns>Their summary.</returns>
    public static Summary Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) return default;
        var mean = Reduction.Sum(values) / values.Length;

        // The distances in a pass of their own: the mean of squares minus the square of the mean would cancel.
        var variance = Reduction.SumOfSquaredDistances(values, mean) / values.Length;
        var zeros = 0;
        foreach (var value in values)
        {
            if (value == 0) zeros++;
        }

        return new(values.Length, mean, Math.Sqrt(variance), Reduction.Norm(values), (double)zeros / values.Length);
    }
}
