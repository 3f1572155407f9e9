namespace NeuronDocs.Core;

/// <summary>The distribution that a <see cref="VarianceScaling"/> initializer draws from. Both have the same variance.</summary>
public enum Draw
{
    /// <summary>A normal distribution with standard deviation sqrt(variance).</summary>
    Normal,

    /// <summary>A uniform distribution on [-b, b) with b = sqrt(3 variance).</summary>
    Uniform,
}
