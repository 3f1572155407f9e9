using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Cuts each coordinate of the update to the range $[-c, c]$. Unlike <see cref="ClipByNorm"/> it turns the update when it cuts.
/// </summary>
/// <param name="Max">The largest size that passes, positive.</param>
public sealed record ClipByValue(double Max) : GradientTransform
{
    /// <summary>The largest size that passes.</summary>
    public double Max { get; } = Require.Positive(Max);

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        UpdateLoop.Apply(new Rule(Max), update);
    }

    private readonly struct Rule(double max) : IUpdateRule
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T u) where T : struct, ILanes<T> => T.Max(-max, T.Min(max, u));
    }
}
