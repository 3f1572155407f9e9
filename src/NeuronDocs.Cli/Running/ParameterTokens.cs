namespace NeuronDocs.Cli;

/// <summary>Reads the parameters of an example from the command line: <c>--param eta=0.1</c>, <c>--eta 0.1</c> or <c>--eta=0.1</c>.</summary>
internal static class ParameterTokens
{
    /// <summary>Name and text of each parameter, each once.</summary>
    /// <param name="pairs">The values of <c>--param</c>.</param>
    /// <param name="rest">The tokens that are no option of the command itself.</param>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<string> pairs, IReadOnlyList<string> rest)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (Split(pair) is not { } one) throw CommandFailure.Usage($"--param wants name=value, not '{pair}'.");
            Add(values, one.Name, one.Value);
        }

        for (var i = 0; i < rest.Count; i++)
        {
            if (!rest[i].StartsWith("--", StringComparison.Ordinal) || rest[i].Length == 2)
            {
                throw CommandFailure.Usage($"'{rest[i]}' belongs to no parameter. Write --name value, after the example's id.");
            }

            var token = rest[i][2..];
            if (Split(token) is { } one) Add(values, one.Name, one.Value);
            else if (i + 1 < rest.Count && !rest[i + 1].StartsWith("--", StringComparison.Ordinal)) Add(values, token, rest[++i]);
            else throw CommandFailure.Usage($"The parameter --{token} needs a value.");
        }

        return values;
    }

    private static (string Name, string Value)? Split(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + 1)..]) : null;

    private static void Add(Dictionary<string, string> values, string name, string value)
    {
        if (!values.TryAdd(name, value)) throw CommandFailure.Usage($"The parameter '{name}' is given twice.");
    }
}
