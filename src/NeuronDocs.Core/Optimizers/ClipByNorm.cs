using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Shortens the update $u$ to the length $c$ when it is longer, and keeps its direction: $u \gets u\, c / \|u\|$.</summary>
/// <remarks>Source: Pascanu, Mikolov and Bengio 2013, algorithm 1.</remarks>
/// <param name="Max">The largest Euclidean length that passes, positive.</param>
public sealed record ClipByNorm(double Max) : GradientTransform
{
    /// <summary>The largest Euclidean length that passes.</summary>
    public double Max { get; } = Require.Positive(Max);

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        var norm = Reduction.Norm(update);
        if (norm <= Max) return;
        if (double.IsPositiveInfinity(norm))
        {
            norm = Shrink(update, Max);
            if (norm <= 0) return;
        }

        UpdateLoop.Apply(new Rule(Max / norm), update);
    }

    /// <summary>
    /// The squares of an update longer than 1e154 overflow: divided by its largest coordinate it keeps its direction, and has a length. 0 where
    /// the update is not longer than max after all, and has been left as it was.
    /// </summary>
    private static double Shrink(Span<double> update, double max)
    {
        double largest = 0, squares = 0;
        foreach (var u in update) largest = Math.Max(largest, Math.Abs(u));
        foreach (var u in update) squares += u / largest * (u / largest);
        if (Math.Sqrt(squares) * largest <= max) return 0;
        foreach (ref var u in update) u /= largest;
        return Reduction.Norm(update);
    }

    private readonly struct Rule(double scale) : IUpdateRule
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T u) where T : struct, ILanes<T> => scale * u;
    }
}
