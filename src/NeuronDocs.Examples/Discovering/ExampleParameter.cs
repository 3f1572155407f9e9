using System.Reflection;

namespace NeuronDocs.Examples;

/// <summary>A parameter of an example: what the page offers as a slider, a choice or a seed.</summary>
/// <param name="Name">Its name in the code.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">The value the page shows.</param>
/// <param name="Range">The limits of a number, if declared.</param>
/// <param name="Choice">The allowed words, if declared.</param>
/// <param name="IsSeed">Whether it seeds a random generator.</param>
public sealed record ExampleParameter(string Name, Type Type, object Default, RangeAttribute? Range, ChoiceAttribute? Choice, bool IsSeed)
{
    internal static ExampleParameter Of(ParameterInfo parameter) => new(
        parameter.Name!,
        parameter.ParameterType,
        // An enumeration's default is stored as its number.
        parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, parameter.DefaultValue!) : parameter.DefaultValue!,
        parameter.GetCustomAttribute<RangeAttribute>(),
        parameter.GetCustomAttribute<ChoiceAttribute>(),
        parameter.GetCustomAttribute<SeedAttribute>() is not null);
}
