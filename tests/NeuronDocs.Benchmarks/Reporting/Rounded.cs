using System.Globalization;

namespace NeuronDocs.Benchmarks;

/// <summary>Four significant digits: more is noise.</summary>
internal static class Rounded
{
    public static double Of(double value) => double.Parse(value.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
