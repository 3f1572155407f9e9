namespace NeuronDocs.Core;

/// <summary>Two stages as one: the second gets the update of the first. Written <c>first.Then(second)</c>.</summary>
/// <param name="First">The stage that gets the gradient.</param>
/// <param name="Second">The stage that gets what the first makes of it.</param>
public sealed record Chain(GradientTransform First, GradientTransform Second) : GradientTransform
{
    /// <summary>The stage that gets the gradient.</summary>
    public GradientTransform First { get; } = Require.Given(First);

    /// <summary>The stage that gets what the first makes of it.</summary>
    public GradientTransform Second { get; } = Require.Given(Second);

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => First.StateLength(parameterCount) + Second.StateLength(parameterCount);

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        var length = First.StateLength(parameters.Length);
        First.Apply(update, parameters, state[..length], step);
        Second.Apply(update, parameters, state[length..], step);
    }
}
