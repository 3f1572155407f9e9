using System.Globalization;

namespace NeuronDocs.Core;

public static partial class DataSets
{
    /// <summary>The names of the three species, in the order of the targets of <see cref="Iris"/>.</summary>
    public static IReadOnlyList<string> IrisSpecies { get; } = ["setosa", "versicolor", "virginica"];

    /// <summary>Fisher's irises: 150 flowers of three species, by four measures in centimeters. One species is easily told from the others.</summary>
    /// <remarks>
    /// As printed in the paper. The copy of the UCI repository, which is in wide use, has errors in three numbers of samples 35 and 38.
    /// Source: Fisher 1936, table I, measured by Anderson.
    /// </remarks>
    /// <returns>Sepal length, sepal width, petal length, petal width of each flower, and one-hot targets for <see cref="IrisSpecies"/>.</returns>
    public static (double[][] Inputs, double[][] Targets) Iris()
    {
        using var stream = typeof(DataSets).Assembly.GetManifestResourceStream("NeuronDocs.Core.Data.iris.csv")!;
        using var reader = new StreamReader(stream);
        var inputs = new List<double[]>();
        var targets = new List<double[]>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            var species = IrisSpecies.ToList().IndexOf(cells[^1]);
            if (species < 0) continue; // the source and the heading
            inputs.Add([.. cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))]);
            targets.Add(OneHot(species, IrisSpecies.Count));
        }

        return ([.. inputs], [.. targets]);
    }
}
