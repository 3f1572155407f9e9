namespace NeuronDocs.Benchmarks;

/// <summary>What one of the programs that are compared took for a row's work.</summary>
/// <param name="Name">Which program, as in <see cref="SideNames"/>.</param>
/// <param name="Nanoseconds">The median of the iterations.</param>
/// <param name="Error">Half the width of the 99.9 % confidence interval of the mean, in nanoseconds.</param>
/// <param name="Bytes">What it allocated for the work.</param>
internal sealed record Side(string Name, double Nanoseconds, double Error, double Bytes);

/// <summary>The programs. A benchmark method says with its description which one it is.</summary>
internal static class SideNames
{
    public const string Ours = "NeuronDocs";
    public const string Naive = "naive C#";
    public const string Tensors = "TensorPrimitives";
    public const string MathNet = "Math.NET";
    public const string Closures = "closure graph";
    public const string Objects = "object graph";
    public const string Peak = "FMA peak, one thread";
    public const string PeakOfTwo = "FMA peak, two threads";

    public static bool IsPeer(string name) => name is not (Ours or Peak or PeakOfTwo);
}
