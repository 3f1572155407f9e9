namespace NeuronDocs.Examples;

/// <summary>The values a parameter of an example may take, by name.</summary>
/// <param name="values">The allowed values, the first one shown first.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ChoiceAttribute(params string[] values) : Attribute
{
    /// <summary>The allowed values.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
