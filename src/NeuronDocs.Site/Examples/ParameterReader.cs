using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>Reads a parameter of an example with its attributes, everything as written.</summary>
internal static class ParameterReader
{
    public static ExampleParameter Read(ParameterSyntax parameter) => new(
        parameter.Type!.ToString(),
        parameter.Identifier.Text,
        parameter.Default!.Value.ToString(),
        [.. parameter.AttributeLists.SelectMany(list => list.Attributes).Select(Read)]);

    public static string ShortName(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        name = name[(name.LastIndexOf('.') + 1)..];
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
    }

    private static ParameterHint Read(AttributeSyntax attribute)
    {
        var arguments = attribute.ArgumentList?.Arguments.ToList() ?? [];
        return new ParameterHint(
            ShortName(attribute),
            [.. arguments.Where(argument => argument.NameEquals is null).Select(argument => argument.Expression.ToString())],
            arguments.Where(argument => argument.NameEquals is not null).ToDictionary(argument => argument.NameEquals!.Name.Identifier.Text, argument => argument.Expression.ToString()));
    }
}
