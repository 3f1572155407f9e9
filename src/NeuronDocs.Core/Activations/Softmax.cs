namespace NeuronDocs.Core;

/// <summary>The softmax $p_i = e^{z_i} / \sum_j e^{z_j}$: turns logits into probabilities that sum to 1.</summary>
/// <remarks>
/// Adding a number to all logits changes nothing, so the largest is subtracted first: no exponential overflows. As the activation of an output
/// layer it belongs to <see cref="CrossEntropy"/>; more accurate is a layer of logits with <see cref="CrossEntropyFromLogits"/>.
/// Source: Bridle 1990.
/// </remarks>
public sealed record Softmax : Activation
{
    /// <inheritdoc/>
    public override void Forward(ReadOnlySpan<double> z, Span<double> a)
    {
        Check(z, a);
        Of(z, a);
    }

    /// <summary>$\partial L/\partial z_i = a_i (\partial L/\partial a_i - \sum_j a_j\, \partial L/\partial a_j)$, from the Jacobian $\partial a_j/\partial z_i = a_j (\delta_{ij} - a_i)$.</summary>
    /// <inheritdoc/>
    public override void Backward(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta)
    {
        Check(z, a, delta);
        var mean = LinearAlgebra.Dot(a, delta);
        for (var i = 0; i < a.Length; i++) delta[i] = a[i] * (delta[i] - mean);
    }

    /// <summary>The Jacobian $\partial p_i/\partial z_j = p_i (\delta_{ij} - p_j)$, where $\delta_{ij}$ is 1 for $i = j$, else 0: symmetric, and each row sums to 0.</summary>
    /// <remarks>To show or to check; training needs only its product with a vector, <see cref="Backward"/>.</remarks>
    /// <param name="logits">The logits $z$, at least one.</param>
    /// <returns>The derivatives, row $i$, column $j$.</returns>
    /// <exception cref="ArgumentException">There are no logits.</exception>
    public static double[,] Jacobian(ReadOnlySpan<double> logits)
    {
        var p = Of(logits);
        var jacobian = new double[p.Length, p.Length];
        for (var i = 0; i < p.Length; i++)
            for (var j = 0; j < p.Length; j++)
                jacobian[i, j] = p[i] * ((i == j ? 1 : 0) - p[j]);
        return jacobian;
    }

    /// <summary>The probabilities of the logits.</summary>
    /// <param name="logits">The logits, at least one.</param>
    /// <returns>As many probabilities.</returns>
    /// <exception cref="ArgumentException">There are no logits.</exception>
    public static double[] Of(ReadOnlySpan<double> logits)
    {
        var probabilities = new double[logits.Length];
        Of(logits, probabilities);
        return probabilities;
    }

    /// <summary>The probabilities of the logits, without an allocation.</summary>
    /// <param name="logits">The logits, at least one.</param>
    /// <param name="probabilities">Receives as many probabilities.</param>
    /// <exception cref="ArgumentException">There are no logits, or the lengths differ.</exception>
    public static void Of(ReadOnlySpan<double> logits, Span<double> probabilities)
    {
        Require.NotEmpty(logits.Length, nameof(logits));
        Require.Length(probabilities.Length, logits.Length, nameof(probabilities), "values");
        Of(logits, probabilities, out _);
    }

    /// <summary>$\ln \sum_i e^{z_i}$, computed as $m + \ln \sum_i e^{z_i - m}$ with the largest logit $m$.</summary>
    /// <param name="logits">The logits $z$, at least one.</param>
    /// <returns>The logarithm; at least the largest logit.</returns>
    /// <exception cref="ArgumentException">There are no logits.</exception>
    public static double LogSumExp(ReadOnlySpan<double> logits)
    {
        Require.NotEmpty(logits.Length, nameof(logits));
        var largest = Largest(logits);
        if (double.IsInfinity(largest)) return largest;
        var sum = 0.0;
        foreach (var z in logits) sum += Elementary.Exp(z - largest);
        return largest + Elementary.Log(sum);
    }

    /// <summary>The probabilities, and <see cref="LogSumExp"/>, which needs the same exponentials.</summary>
    internal static void Of(ReadOnlySpan<double> logits, Span<double> probabilities, out double logSumExp)
    {
        var largest = Largest(logits);
        for (var i = 0; i < logits.Length; i++) probabilities[i] = logits[i] - largest;
        Elementary.Exp(probabilities, probabilities);
        var sum = 0.0;
        foreach (var e in probabilities) sum += e;
        foreach (ref var p in probabilities) p /= sum;
        logSumExp = double.IsInfinity(largest) ? largest : largest + Elementary.Log(sum);
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        var largest = values[0];
        foreach (var value in values) largest = Math.Max(largest, value);
        return largest;
    }
}
