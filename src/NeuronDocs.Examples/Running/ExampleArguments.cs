using System.Globalization;

namespace NeuronDocs.Examples;

/// <summary>Values for the parameters of an example, from text or from code, checked against what the example declares.</summary>
public static class ExampleArguments
{
    /// <summary>Reads <c>name=value</c> pairs, numbers in invariant form.</summary>
    /// <param name="example">Whose parameters they are.</param>
    /// <param name="pairs">For instance <c>learningRate=0.19</c>.</param>
    /// <returns>The values by name.</returns>
    /// <exception cref="ArgumentException">A pair has no <c>=</c>, names no parameter, does not parse, or is not allowed.</exception>
    public static IReadOnlyDictionary<string, object> Parse(Example example, IEnumerable<string> pairs)
    {
        Dictionary<string, object> values = [];
        foreach (var pair in pairs)
        {
            var split = pair.Split('=', 2);
            if (split.Length < 2)
                throw new ArgumentException($"'{pair}' is not of the form name=value.");
            var parameter = ParameterNamed(example, split[0].Trim());
            var value = Convert(parameter, split[1].Trim())
                ?? throw new ArgumentException($"{example.Id}: '{split[1].Trim()}' is no value for '{parameter.Name}': {Allowed(parameter)}.");
            if (!values.TryAdd(parameter.Name, value))
                throw new ArgumentException($"{example.Id}: '{parameter.Name}' is given twice.");
        }
        Complete(example, values);
        return values;
    }

    internal static object[] Complete(Example example, IReadOnlyDictionary<string, object>? arguments)
    {
        foreach (var name in arguments?.Keys ?? [])
            ParameterNamed(example, name);
        return [.. example.Parameters.Select(parameter => Checked(example, parameter, arguments is not null && arguments.TryGetValue(parameter.Name, out var given) ? given : parameter.Default))];
    }

    internal static bool IsSupported(Type type) =>
        type.IsEnum || type == typeof(double) || type == typeof(int) || type == typeof(long) || type == typeof(ulong) || type == typeof(bool) || type == typeof(string);

    /// <summary>Why a value of the right type is not allowed, or null when it is.</summary>
    internal static string? Defect(ExampleParameter parameter, object value)
    {
        var text = System.Convert.ToString(value, CultureInfo.InvariantCulture);
        if (parameter.Range is { } range)
        {
            var number = System.Convert.ToDouble(value, CultureInfo.InvariantCulture);
            if (!(number >= range.Min && number <= range.Max))
                return $"'{parameter.Name}' cannot be {text}: {Allowed(parameter)}.";
        }
        return parameter.Choice is { } choice && !choice.Values.Contains(text, StringComparer.Ordinal)
            ? $"'{parameter.Name}' cannot be '{text}': {Allowed(parameter)}."
            : null;
    }

    private static object Checked(Example example, ExampleParameter parameter, object value)
    {
        var converted = parameter.Type.IsInstanceOfType(value) ? value : Convert(parameter, System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        if (converted is null)
            throw new ArgumentException($"{example.Id}: '{value}' is no value for '{parameter.Name}': {Allowed(parameter)}.");
        return Defect(parameter, converted) is { } defect ? throw new ArgumentException($"{example.Id}: {defect}") : converted;
    }

    private static ExampleParameter ParameterNamed(Example example, string name) =>
        example.Parameters.FirstOrDefault(parameter => parameter.Name == name)
        ?? throw new ArgumentException(example.Parameters.Count == 0
            ? $"{example.Id} has no parameters; '{name}' cannot be set."
            : $"{example.Id} has no parameter '{name}'. It has {string.Join(", ", example.Parameters.Select(parameter => parameter.Name))}.");

    private static object? Convert(ExampleParameter parameter, string text)
    {
        var culture = CultureInfo.InvariantCulture;
        var type = parameter.Type;
        if (type == typeof(string))
            return text;
        if (type.IsEnum)
            return Enum.GetNames(type).Contains(text, StringComparer.Ordinal) ? Enum.Parse(type, text) : null;
        if (type == typeof(double))
            return double.TryParse(text, NumberStyles.Float, culture, out var number) ? number : null;
        if (type == typeof(int))
            return int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var integer) ? integer : null;
        if (type == typeof(long))
            return long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var wide) ? wide : null;
        if (type == typeof(ulong))
            return ulong.TryParse(text, NumberStyles.None, culture, out var seed) ? seed : null;
        return bool.TryParse(text, out var flag) ? flag : null;
    }

    private static string Allowed(ExampleParameter parameter)
    {
        var culture = CultureInfo.InvariantCulture;
        if (parameter.Range is { } range)
            return string.Create(culture, $"{Kind(parameter.Type)} from {range.Min} to {range.Max} is allowed");
        if (parameter.Choice is { } choice)
            return $"one of {string.Join(", ", choice.Values)} is allowed";
        return parameter.Type.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(parameter.Type))} is allowed" : $"{Kind(parameter.Type)} is allowed";
    }

    private static string Kind(Type type) =>
        type == typeof(double) ? "a number" : type == typeof(bool) ? "true or false" : type == typeof(ulong) ? "a whole number from 0" : type == typeof(string) ? "any text" : "a whole number";
}
