using System.Reflection;

namespace NeuronDocs.Core.Tests;

/// <summary>The operations of <see cref="IScalar{T}"/>, found by reflection and called on any kind of number: a new one is tested without being listed.</summary>
internal static class ScalarOperations
{
    public static TheoryData<string> Names => [.. typeof(IScalar<Number>).GetMethods().Where(method => method.IsStatic).Select(Name<Number>)];

    /// <summary>For each parameter, is it a variable? The others are constants.</summary>
    public static bool[] AreVariables(string name) => [.. Find<Number>(name).GetParameters().Select(parameter => parameter.ParameterType == typeof(Number))];

    /// <summary>The operation on arguments of the kind T; a constant is rounded to what the operation takes there.</summary>
    public static T Apply<T>(string name, params T[] arguments) where T : IScalar<T>
    {
        var method = Find<T>(name);
        return (T)method.Invoke(null, [.. method.GetParameters().Zip(arguments, (parameter, argument) =>
            parameter.ParameterType == typeof(T) ? argument : Convert.ChangeType(argument.Value, parameter.ParameterType, null))])!;
    }

    private static MethodInfo Find<T>(string name) where T : IScalar<T>
    {
        var map = typeof(T).GetInterfaceMap(typeof(IScalar<T>));
        return map.TargetMethods[Array.FindIndex(map.InterfaceMethods, method => method.IsStatic && Name<T>(method) == name)];
    }

    private static string Name<T>(MethodInfo method) =>
        $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType == typeof(T) ? "T" : parameter.ParameterType.Name))})";
}
