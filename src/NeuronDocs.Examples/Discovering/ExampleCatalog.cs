using System.Reflection;

namespace NeuronDocs.Examples;

/// <summary>The examples of a set of assemblies, found by their attribute: adding an example edits no list.</summary>
public static class ExampleCatalog
{
    private const BindingFlags AnyMethod = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Finds every example.</summary>
    /// <param name="assemblies">Where to look.</param>
    /// <returns>The examples, ordered by id.</returns>
    /// <exception cref="MalformedExamplesException">Some are not declared as an example must be; it tells all of them.</exception>
    public static IReadOnlyList<Example> Find(IEnumerable<Assembly> assemblies) => FindAmong(assemblies.SelectMany(assembly => assembly.GetTypes()));

    /// <summary>Finds every example among some types.</summary>
    /// <param name="types">Where to look.</param>
    /// <returns>The examples, ordered by id.</returns>
    /// <exception cref="MalformedExamplesException">Some are not declared as an example must be; it tells all of them.</exception>
    public static IReadOnlyList<Example> FindAmong(IEnumerable<Type> types)
    {
        var found = types.SelectMany(type => type.GetMethods(AnyMethod))
            .Select(method => (Method: method, Declared: method.GetCustomAttribute<ExampleAttribute>()))
            .Where(candidate => candidate.Declared is not null)
            .Select(candidate => (candidate.Method, Declared: candidate.Declared!))
            .OrderBy(candidate => candidate.Declared.Id, StringComparer.Ordinal)
            .ToList();
        List<string> defects = [.. found.SelectMany(candidate => Defects(candidate.Method, candidate.Declared))];
        defects.AddRange(found.GroupBy(candidate => candidate.Declared.Id)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: declared by {string.Join(" and ", same.Select(candidate => NameOf(candidate.Method)))}; an id belongs to one example."));
        return defects.Count > 0
            ? throw new MalformedExamplesException(defects)
            : [.. found.Select(candidate => new Example(
                candidate.Declared.Id, candidate.Declared.Title, candidate.Method, [.. candidate.Method.GetParameters().Select(ExampleParameter.Of)]))];
    }

    private static IEnumerable<string> Defects(MethodInfo method, ExampleAttribute declared)
    {
        var subject = $"{declared.Id}: {NameOf(method)}";
        if (!ExampleId.IsValid(declared.Id))
            yield return $"{subject} has the id '{declared.Id}'; an id is chapter/slug, both in kebab-case, such as neuron/weighted-sum.";
        if (string.IsNullOrWhiteSpace(declared.Title))
            yield return $"{subject} has no title.";
        if (!method.IsStatic || !method.IsPublic)
            yield return $"{subject} is not public and static.";
        if (method.ReturnType != typeof(void))
            yield return $"{subject} returns {method.ReturnType.Name}; an example returns nothing, it prints.";
        if (method.IsGenericMethodDefinition || method.DeclaringType!.ContainsGenericParameters)
            yield return $"{subject} is generic; an example runs as it stands.";
        foreach (var parameter in method.GetParameters())
        {
            if (!parameter.HasDefaultValue || parameter.DefaultValue is null)
                yield return $"{subject} has the parameter '{parameter.Name}' without a default value.";
            else if (!ExampleArguments.IsSupported(parameter.ParameterType))
                yield return $"{subject} has the parameter '{parameter.Name}' of type {parameter.ParameterType.Name}; numbers, bool, string and enumerations are supported.";
            else if (ExampleArguments.Defect(ExampleParameter.Of(parameter), ExampleParameter.Of(parameter).Default) is { } defect)
                yield return $"{subject}: the default is not allowed: {defect}";
        }
    }

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType?.Name}.{method.Name}";
}
