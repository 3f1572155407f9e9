namespace NeuronDocs.Examples;

/// <summary>Some examples are not declared as an example must be.</summary>
/// <param name="defects">One line for each defect.</param>
public sealed class MalformedExamplesException(IReadOnlyList<string> defects) : Exception(string.Join("\n", defects))
{
    /// <summary>One line for each defect.</summary>
    public IReadOnlyList<string> Defects { get; } = defects;
}
