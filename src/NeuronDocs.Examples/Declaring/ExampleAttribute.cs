namespace NeuronDocs.Examples;

/// <summary>Marks a method as an example of the site: shown, run, verified, bound, judged, cited.</summary>
/// <param name="id">The permanent address <c>chapter/slug</c>, for instance <c>neuron/weighted-sum</c>.</param>
/// <param name="title">What the card is headed with, in sentence case.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExampleAttribute(string id, string title) : Attribute
{
    /// <summary>The permanent address <c>chapter/slug</c>.</summary>
    public string Id { get; } = id;

    /// <summary>What the card is headed with.</summary>
    public string Title { get; } = title;
}
