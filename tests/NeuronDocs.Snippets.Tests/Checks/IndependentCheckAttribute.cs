namespace NeuronDocs.Snippets.Tests;

/// <summary>
/// Says that a test checks an example against something that is not its own code. A snapshot tells that an output did not change, never that it was right.
/// </summary>
/// <param name="example">The id of the example.</param>
/// <param name="against">What it is checked against: a closed form, a finite difference, another algorithm, a published value.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class IndependentCheckAttribute(string example, string against) : Attribute
{
    /// <summary>The id of the example.</summary>
    public string Example { get; } = example;

    /// <summary>What it is checked against.</summary>
    public string Against { get; } = against;
}
