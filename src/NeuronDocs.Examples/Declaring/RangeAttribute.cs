namespace NeuronDocs.Examples;

/// <summary>The values a numeric parameter of an example may take; becomes a slider.</summary>
/// <param name="min">The smallest value, included.</param>
/// <param name="max">The largest value, included.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RangeAttribute(double min, double max) : Attribute
{
    /// <summary>The smallest value, included.</summary>
    public double Min { get; } = min;

    /// <summary>The largest value, included.</summary>
    public double Max { get; } = max;

    /// <summary>The distance of neighboring slider positions; 0 leaves it to the page.</summary>
    public double Step { get; set; }

    /// <summary>Whether slider positions are spaced evenly in the logarithm of the value.</summary>
    public bool Log { get; set; }
}
