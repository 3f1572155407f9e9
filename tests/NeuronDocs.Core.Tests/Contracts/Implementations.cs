namespace NeuronDocs.Core.Tests;

/// <summary>Every implementation of an abstraction in Core, found by reflection: a new one is tested without being registered.</summary>
internal static class Implementations
{
    public static T[] Of<T>() where T : class =>
        [.. typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).OrderBy(type => type.Name).Select(type => (T)Create(type))];

    public static TheoryData<string> NamesOf<T>() where T : class => [.. Of<T>().Select(instance => instance.GetType().Name)];

    public static T Named<T>(string name) where T : class => Of<T>().Single(instance => instance.GetType().Name == name);

    /// <summary>By the shortest constructor; a parameter without a default is 0.5 or 5, which every implementation allows.</summary>
    private static object Create(Type type)
    {
        var constructor = type.GetConstructors().MinBy(candidate => candidate.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            parameter.HasDefaultValue ? parameter.DefaultValue : parameter.ParameterType == typeof(int) ? 5 : (object)0.5)]);
    }
}
