namespace NeuronDocs.Site;

/// <summary>A parameter of an example, as written in its source.</summary>
/// <param name="Type">The type as written, for instance <c>double</c>.</param>
/// <param name="Name">The parameter's name, also the name of the local in the standalone program.</param>
/// <param name="DefaultText">The default value as written, for instance <c>0.19</c> or <c>"tanh"</c>.</param>
/// <param name="Hints">What its attributes say: range, choice, seed.</param>
public sealed record ExampleParameter(string Type, string Name, string DefaultText, IReadOnlyList<ParameterHint> Hints);

/// <summary>An attribute of a parameter, as written: <c>[Range(0.01, 0.21, Log = true)]</c>.</summary>
/// <param name="Name">The name without "Attribute".</param>
/// <param name="Arguments">The positional arguments, as written.</param>
/// <param name="Named">The named arguments, as written.</param>
public sealed record ParameterHint(string Name, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Named);
