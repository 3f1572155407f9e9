using System.Reflection;

namespace NeuronDocs.Core.Tests;

/// <summary>Every implementation of an abstraction in Core, found by reflection: a new one is tested without being registered.</summary>
internal static class Implementations
{
    public static T[] Of<T>() where T : class =>
        [.. typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).OrderBy(type => type.Name).Select(type => (T)Create(type))];

    public static TheoryData<string> NamesOf<T>() where T : class => [.. Of<T>().Select(instance => instance.GetType().Name)];

    public static T Named<T>(string name) where T : class => Of<T>().Single(instance => instance.GetType().Name == name);

    /// <summary>By the shortest constructor.</summary>
    private static object Create(Type type)
    {
        var constructor = Shortest(type);
        return constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    /// <summary>
    /// The default; without one, 0.5 or 5, which every implementation allows, and for an abstraction the implementation that needs the least.
    /// </summary>
    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue) return parameter.DefaultValue;
        var type = parameter.ParameterType;
        if (!type.IsAbstract) return type == typeof(int) ? 5 : (object)0.5;
        return Create(type.Assembly.GetTypes().Where(other => other.IsSubclassOf(type) && !other.IsAbstract)
            .OrderBy(other => other.Name).MinBy(other => Shortest(other).GetParameters().Length)!);
    }

    private static ConstructorInfo Shortest(Type type) => type.GetConstructors().MinBy(candidate => candidate.GetParameters().Length)!;
}
