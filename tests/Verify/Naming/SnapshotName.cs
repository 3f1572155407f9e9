using System.Globalization;
using System.Reflection;
using VerifyTests;

namespace VerifyXunit;

/// <summary>The path of a snapshot up to <c>.verified</c>.</summary>
internal static class SnapshotName
{
    public static string Prefix(string sourceFile, VerifySettings settings, MethodInfo? test)
    {
        var beside = Path.GetDirectoryName(sourceFile)!;
        var folder = Path.GetFullPath(settings.Directory is { } directory ? Path.Combine(beside, directory) : beside);
        return Path.Combine(folder, settings.FileName ?? NameOf(settings, test ?? throw new InvalidOperationException(
            "It is not known which test verifies. Put [UseVerify] on the assembly, the class or the test, or call UseFileName.")));
    }

    private static string NameOf(VerifySettings settings, MethodInfo test) =>
        $"{TypeName(test.ReflectedType!)}.{settings.MethodName ?? test.Name}{Parameters(settings, test)}";

    private static string TypeName(Type type) => type.DeclaringType is { } outer ? $"{TypeName(outer)}.{type.Name}" : type.Name;

    private static string Parameters(VerifySettings settings, MethodInfo test)
    {
        if (settings.ParametersText is { } text)
            return "_" + Clean(text);
        if (settings.Parameters is not { } values)
            return "";
        var parameters = test.GetParameters();
        return values.Length <= parameters.Length
            ? string.Concat(values.Zip(parameters, (value, parameter) => $"_{parameter.Name}={Clean(TextOf(value))}"))
            : throw new ArgumentException($"{test.Name} has {parameters.Length} parameters, but UseParameters was given {values.Length}.");
    }

    private static string TextOf(object? value) => value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null";

    private static string Clean(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsControl(source[i]) || "\"\\<>|:*?/#".Contains(source[i], StringComparison.Ordinal) ? '-' : source[i];
    });
}
