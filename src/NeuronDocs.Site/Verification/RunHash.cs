using System.Security.Cryptography;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>One hash of all that a run gave: what it printed, and each figure with its name. Two runs with the same hash are the same to the byte.</summary>
public static class RunHash
{
    /// <summary>The hash of a run.</summary>
    /// <param name="output">What it printed.</param>
    /// <param name="figures">Name and SVG of each figure, in any order.</param>
    public static string Of(string output, IEnumerable<(string Name, string Svg)> figures)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, output);
        foreach (var (name, svg) in figures.OrderBy(figure => figure.Name, StringComparer.Ordinal))
        {
            Append(hash, name);
            Append(hash, svg);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The hash of the verified files of an example; null when its output was never verified.</summary>
    public static string? OfVerified(ExampleSource example, string repositoryRoot)
    {
        var output = Path.Combine(repositoryRoot, example.OutputFile);
        if (!File.Exists(output)) return null;
        return Of(File.ReadAllText(output), example.FigureFiles(repositoryRoot).Select(file => (example.FigureName(file), File.ReadAllText(Path.Combine(repositoryRoot, file)))));
    }

    // The length goes first, so that no two runs share one text by being cut differently.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
        hash.AppendData(bytes);
    }
}
