using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

/// <summary>A repository of one example, one page, one claim and two works in a temporary folder, with nothing wrong in it.</summary>
public sealed class SmallTree : IDisposable
{
    public const string Page = "docs/neuron/index.md";
    public const string Source = "snippets/Neuron/WeightedSum.cs";
    public const string Output = "snippets/Neuron/WeightedSum.verified.txt";

    public SmallTree()
    {
        Write(Source, """
            using NeuronDocs.Examples;

            namespace NeuronDocs.Snippets;

            public static class WeightedSumExample
            {
                [Example("neuron/weighted-sum", "A weighted sum")]
                public static void Run([Range(-2, 2, Step = 0.1)] double weight = 0.5, [Choice("a", "b")] string name = "a")
                {
                    #region weighted-sum
                    var z = weight * 2;

                    Console.WriteLine($"z = {z}");
                    #endregion
                    Figure.Save("line", z);
                }
            }

            """);
        Write(Output, "z = 0.2910\nsteps[0.19] = 139\nsteps[0.2] = never\nshare = 0.975\nerror = 3.05e-5\nfree text\n");
        Write("snippets/Neuron/WeightedSum.line.verified.svg", "<svg/>");
        Write("tests/NeuronDocs.Snippets.Tests/Checks/WeightedSumChecks.cs", """
            public class WeightedSumChecks
            {
                [IndependentCheck("neuron/weighted-sum", "the same sum by hand")]
                public void Adds()
                {
                }
            }

            """);
        Write(Page, """
            # The neuron

            It ends at 0.29<!--= neuron/weighted-sum#z --> after 139<!--= neuron/weighted-sum#steps[0.19] --> steps.
            The other one ends **never**<!--= neuron/weighted-sum#steps[0.2] -->, see [Goh 2017](../references.md#goh2017).

            [!code-csharp[](~/snippets/Neuron/WeightedSum.cs#weighted-sum)]

            [!code-text[](~/snippets/Neuron/WeightedSum.verified.txt)]

            ![A line that rises](~/snippets/Neuron/WeightedSum.line.verified.svg)

            """);
        Write("docs/claims.yml", """
            - id: E-N-01
              sheet: 004_963f30698b94edca.txt
              question: neuron
              claim: A neuron sums.
              verdict: 'true'
              why: It does, to 0.2910<!--= neuron/weighted-sum#z --> here.
              source: [goh2017]
              evidence: {example: neuron/weighted-sum, predicate: 'z < 1 and steps[0.2] == never'}

            """);
        Write("docs/references.bib", """
            @article{goh2017,
              author = {Goh, Gabriel},
              title = {Why Momentum Really Works},
              journal = {Distill},
              year = {2017}
            }

            @inproceedings{glorot2010,
              author = {Glorot, Xavier and Bengio, Yoshua},
              title = {Understanding the Difficulty of Training Deep Feedforward Neural Networks},
              booktitle = {AISTATS},
              pages = {249--256},
              year = {2010}
            }

            """);
        Accept();
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("neurondocs-").FullName;

    public string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public void Write(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Replace(string file, string old, string replacement)
    {
        var text = Read(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Delete(string file) => File.Delete(Path.Combine(Root, file));

    public Acceptance Accept()
    {
        var findings = new FindingList();
        var acceptance = Acceptor.Accept(Root, findings);
        Assert.Empty(findings.Sorted());
        return acceptance;
    }

    /// <summary>The findings, as a person reads them.</summary>
    public IReadOnlyList<string> Check()
    {
        var findings = new FindingList();
        Checker.Check(Root, findings);
        return [.. findings.Sorted().Select(finding => finding.ToString())];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
