namespace NeuronDocs.Core;

/// <summary>What <see cref="GradientCheck.Compare"/> found.</summary>
public sealed class GradientComparison
{
    private readonly double[] numeric, errors;

    internal GradientComparison(double[] numeric, double[] errors)
    {
        (this.numeric, this.errors) = (numeric, errors);

        // A NaN is the worst of all errors; a maximum that skips it would hide it.
        for (var i = 1; i < errors.Length; i++)
            if (!double.IsNaN(LargestError) && !(errors[i] <= LargestError)) LargestIndex = i;
    }

    /// <summary>The central differences.</summary>
    public ReadOnlySpan<double> Numeric => numeric;

    /// <summary>The relative error of each component.</summary>
    public ReadOnlySpan<double> RelativeErrors => errors;

    /// <summary>Which component has the largest error, the first of several; one that is <c>NaN</c> counts as the largest.</summary>
    public int LargestIndex { get; }

    /// <summary>The largest relative error.</summary>
    public double LargestError => errors[LargestIndex];
}
