namespace NeuronDocs.Benchmarks;

/// <summary>One condition of a goal.</summary>
/// <param name="What">What is asked.</param>
/// <param name="Needed">The number that the goal names.</param>
/// <param name="Measured">The number that came out.</param>
/// <param name="Reached">Whether that is enough.</param>
internal sealed record Check(string What, double Needed, double Measured, bool Reached)
{
    public static Check AtLeast(string what, double needed, double measured) => new(what, needed, Rounded.Of(measured), measured >= needed);

    public static Check AtMost(string what, double needed, double measured) => new(what, needed, Rounded.Of(measured), measured <= needed);
}
