namespace NeuronDocs.Core.Tests;

/// <summary>A sharper difference than the library's: four values, truncation error h^4 f''''' / 30, about 12 digits.</summary>
internal static class CentralDifference
{
    private const double H = 3e-4;

    public static double OfFourthOrder(Func<double, double> f, double x) =>
        (8 * (f(x + H) - f(x - H)) - (f(x + 2 * H) - f(x - 2 * H))) / (12 * H);

    public static double[] Gradient(Func<double[], double> f, double[] x) => [.. x.Select((center, i) => OfFourthOrder(t =>
    {
        double[] point = [.. x];
        point[i] = t;
        return f(point);
    }, center))];
}
