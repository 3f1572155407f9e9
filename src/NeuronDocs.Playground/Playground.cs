using System.Reflection;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text.Json;
using NeuronDocs.Examples;

namespace NeuronDocs.Playground;

/// <summary>The examples as JavaScript calls them, in a page's worker or under Node. One thread, no time limit: whoever loads this ends it.</summary>
[SupportedOSPlatform("browser")]
public static partial class Playground
{
    /// <summary>The ids of all examples, ordered.</summary>
    /// <returns>For instance <c>neuron/weighted-sum</c>.</returns>
    [JSExport]
    public static string[] Ids() => [.. ExampleCatalog.Find(typeof(Playground).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Value == "snippets")
        .Select(metadata => Assembly.Load(metadata.Key))).Select(example => example.Id)];

    /// <summary>Runs an example; what goes wrong is in the answer, not thrown.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="arguments">Values of its parameters as <c>name=value</c>; the others keep their defaults.</param>
    /// <param name="output">Told what it prints while it runs, a few times a second; the answer has all of it.</param>
    /// <returns>A <see cref="NeuronDocs.Playground.Run"/> as one line of JSON.</returns>
    [JSExport]
    public static string Run(string id, string[] arguments, [JSMarshalAs<JSType.Function<JSType.String>>] Action<string> output) =>
        JsonSerializer.Serialize(RunOf(id, arguments, output), RunContext.Plain.Run);

    private static Run RunOf(string id, string[] arguments, Action<string> output)
    {
        if (Find(id) is not { } example)
            return new Run(id, "", Cut: false, [], $"There is no example '{id}'.", 0);
        var result = CapturedRun.Here(id, () => example.Invoke(ExampleArguments.Parse(example, arguments)), new PacedOutput(output).Write);
        return new Run(id, result.Output, result.Cut, result.Figures, result.Exception is { } exception ? Describe(example, exception) : null, result.Elapsed.TotalMilliseconds);
    }

    // By the names that its type and assembly have for sure: to look through all examples takes longer than to run most of them.
    private static Example? Find(string id)
    {
        if (id.Split('/') is not [var chapter, var slug]) return null;
        var type = Type.GetType($"NeuronDocs.Snippets.{ExampleId.ToPascalCase(slug)}Example, NeuronDocs.Snippets.{ExampleId.ToPascalCase(chapter)}");
        return type is null ? null : ExampleCatalog.FindAmong([type]).FirstOrDefault(example => example.Id == id);
    }

    private static string Describe(Example example, Exception exception) => exception.GetBaseException() is OutOfMemoryException
        ? $"{example.Id}: it asked for more memory than a program has here, which is 2 GB at most ({example.SourcePath})"
        : ExampleRunner.Describe(example, exception);

    // The runtime asks for an entry point; whoever loads it calls the exports instead.
    private static void Main()
    {
    }
}
