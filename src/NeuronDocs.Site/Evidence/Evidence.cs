using System.Collections.Concurrent;

namespace NeuronDocs.Site;

/// <summary>Everything prose and claims may rest on: the examples, what they printed, and the works that may be quoted.</summary>
public sealed class Evidence
{
    private readonly Dictionary<string, VerifiedOutput> outputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> figures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> runs = new(StringComparer.Ordinal);

    private Evidence(string repositoryRoot, ExampleStore examples, Bibliography references) => (RepositoryRoot, Examples, References) = (repositoryRoot, examples, references);

    public string RepositoryRoot { get; }

    public ExampleStore Examples { get; }

    public Bibliography References { get; }

    /// <summary>Reads examples, verified outputs and bibliography of a repository. An example without a verified output is a finding.</summary>
    public static Evidence Load(string repositoryRoot, FindingList findings)
    {
        var evidence = new Evidence(repositoryRoot, ExampleStore.Load(repositoryRoot, findings), Bibliography.Load(repositoryRoot, findings));
        foreach (var example in evidence.Examples.All)
        {
            var path = Path.Combine(repositoryRoot, example.OutputFile);
            if (File.Exists(path))
            {
                evidence.outputs.Add(example.Id, VerifiedOutput.Parse(File.ReadAllText(path), example.OutputFile, findings));
                evidence.hashes.Add(example.Id, OutputHash.Of(File.ReadAllBytes(path)));
            }
            else findings.Add("missing-output", $"The example '{example.Id}' has no {example.OutputFile}; run the snippet tests and accept.", new Place(example.File, example.Line));
        }

        return evidence;
    }

    /// <summary>The verified output of an example; null when the example or its file is missing.</summary>
    public VerifiedOutput? OutputOf(string exampleId) => outputs.GetValueOrDefault(exampleId);

    /// <summary>The SHA-256 of the file with the verified output; null when the example or its file is missing.</summary>
    public string? HashOf(string exampleId) => hashes.GetValueOrDefault(exampleId);

    /// <summary>The verified figures of an example, as <see cref="ExampleSource.FigureFiles"/> found them when first asked.</summary>
    public IReadOnlyList<string> FiguresOf(ExampleSource example) => figures.GetOrAdd(example.Id, _ => example.FigureFiles(RepositoryRoot));

    /// <summary>The hash of all that an example is verified to give, as <see cref="RunHash.OfVerified"/> made it when first asked.</summary>
    public string? RunOf(ExampleSource example) => runs.GetOrAdd(example.Id, _ => RunHash.OfVerified(example, RepositoryRoot));

    /// <summary>The printed value at an address. What is missing is a finding at <paramref name="place"/>, with the nearest existing name.</summary>
    public PrintedValue? Find(LabelAddress address, Place place, FindingList findings)
    {
        if (Examples.ById(address.Example) is null)
        {
            findings.Add("missing-example", $"There is no example '{address.Example}'.{Examples.Hint(address.Example)}", place);
            return null;
        }

        if (OutputOf(address.Example) is not { } output)
        {
            findings.Add("missing-output", $"The example '{address.Example}' has no verified output yet, so '{address.Label}' cannot be looked up.", place);
            return null;
        }

        var value = output.Find(address.Label);
        if (value is null) findings.Add("missing-label", $"{output.File} prints no '{address.Label}'.{output.Hint(address.Label)}", place);
        return value;
    }
}
