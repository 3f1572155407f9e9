using System.Reflection;
using System.Runtime.ExceptionServices;

namespace NeuronDocs.Examples;

/// <summary>One example of the site: a method marked with <see cref="ExampleAttribute"/>.</summary>
/// <param name="Id">Its permanent address <c>chapter/slug</c>.</param>
/// <param name="Title">What its card is headed with.</param>
/// <param name="Method">The method that is shown and run.</param>
/// <param name="Parameters">What a reader may change.</param>
public sealed record Example(string Id, string Title, MethodInfo Method, IReadOnlyList<ExampleParameter> Parameters)
{
    /// <summary>The chapter's folder, the part of the id before the slash.</summary>
    public string Chapter => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The part of the id after the slash; also the name of the region.</summary>
    public string Slug => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The name of its source file without extension, for instance <c>WeightedSum</c>.</summary>
    public string FileName => ExampleId.ToPascalCase(Slug);

    /// <summary>Its source file from the root of the repository, for instance <c>snippets/Neuron/WeightedSum.cs</c>.</summary>
    public string SourcePath => $"snippets/{ExampleId.ToPascalCase(Chapter)}/{FileName}.cs";

    /// <summary>Calls the method here and now, with no capture and no limits; see <see cref="ExampleRunner"/> for those.</summary>
    /// <param name="arguments">Values by parameter name; the others keep their defaults.</param>
    /// <exception cref="ArgumentException">A name is no parameter, or a value is not allowed.</exception>
    public void Invoke(IReadOnlyDictionary<string, object>? arguments = null)
    {
        var values = ExampleArguments.Complete(this, arguments);
        try
        {
            Method.Invoke(null, values);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
