using System.Globalization;
using System.Text.Json.Nodes;

namespace NeuronDocs.Site;

/// <summary>A parameter of an example as the reader's controls need it: its default, and what else it may be.</summary>
internal static class ParameterRecord
{
    /// <summary>Why no control can be made of the parameter; null when one can.</summary>
    public static string? Defect(ExampleParameter parameter)
    {
        IEnumerable<string> constants = [parameter.DefaultText, .. parameter.Hints.SelectMany(hint => hint.Arguments.Concat(hint.Named.Values))];
        return constants.FirstOrDefault(constant => Literal.Of(constant) is null) is { } computed
            ? $"'{computed}' of the parameter '{parameter.Name}' is no literal; a reader's control needs a number, a text, true, false or a member of an enumeration."
            : null;
    }

    public static JsonObject Of(ExampleParameter parameter)
    {
        var record = new JsonObject { ["name"] = parameter.Name, ["type"] = parameter.Type, ["default"] = Literal.Text(parameter.DefaultText) };
        foreach (var hint in parameter.Hints) Add(record, hint);
        return record;
    }

    private static void Add(JsonObject record, ParameterHint hint)
    {
        switch (hint.Name)
        {
            case "Range" when hint.Arguments is [var min, var max]:
                (record["min"], record["max"]) = (Number(min), Number(max));
                if (hint.Named.TryGetValue("Step", out var step)) record["step"] = Number(step);
                if (hint.Named.TryGetValue("Log", out var log) && Literal.Of(log) is true) record["log"] = true;
                break;
            case "Choice":
                record["values"] = new JsonArray([.. hint.Arguments.Select(value => JsonValue.Create(Literal.Text(value)))]);
                break;
            case "Seed":
                record["seed"] = true;
                break;
        }
    }

    private static double Number(string source) => Convert.ToDouble(Literal.Of(source), CultureInfo.InvariantCulture);
}
