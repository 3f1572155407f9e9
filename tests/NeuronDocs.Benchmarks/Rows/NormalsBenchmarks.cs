using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>Standard normal numbers, all sides on the same generator of uniform ones.</summary>
[Config(typeof(ShortRun))]
public class NormalsBenchmarks
{
    private readonly Xoshiro256 random = new(1);
    private readonly double[] z = new double[Work.Values], uniform = new double[Work.Values / 2], radius = new double[Work.Values / 2];

    /// <summary>Different methods give different numbers; what they must share is the distribution.</summary>
    [GlobalSetup]
    public void Setup()
    {
        foreach (var numbers in new[] { Core, Naive, Tensors, MathNet }) RequireNormal(numbers());
    }

    [Benchmark(Baseline = true, Description = SideNames.Ours)]
    public double[] Core()
    {
        for (var i = 0; i < z.Length; i++) z[i] = random.NextNormal();
        return z;
    }

    /// <summary>Box and Muller 1958, both numbers of a pair.</summary>
    [Benchmark(Description = SideNames.Naive)]
    public double[] Naive()
    {
        for (var i = 0; i < z.Length; i += 2)
        {
            var r = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            var angle = 2 * Math.PI * random.NextDouble();
            z[i] = r * Math.Cos(angle);
            z[i + 1] = r * Math.Sin(angle);
        }

        return z;
    }

    [Benchmark(Description = SideNames.Tensors)]
    public double[] Tensors()
    {
        for (var i = 0; i < radius.Length; i++) (radius[i], uniform[i]) = (1 - random.NextDouble(), 2 * random.NextDouble());
        TensorPrimitives.Log<double>(radius, radius);
        TensorPrimitives.Multiply(radius, -2.0, radius);
        TensorPrimitives.Sqrt<double>(radius, radius);
        Span<double> first = z.AsSpan(0, radius.Length), second = z.AsSpan(radius.Length);
        TensorPrimitives.CosPi<double>(uniform, first);
        TensorPrimitives.SinPi<double>(uniform, second);
        TensorPrimitives.Multiply(first, radius, first);
        TensorPrimitives.Multiply(second, radius, second);
        return z;
    }

    [Benchmark(Description = SideNames.MathNet)]
    public double[] MathNet()
    {
        global::MathNet.Numerics.Distributions.Normal.Samples(random, z, 0, 1);
        return z;
    }

    /// <summary>The mean, the variance and the fourth moment within five standard errors of 0, 1 and 3.</summary>
    private static void RequireNormal(double[] z)
    {
        var error = 5 / Math.Sqrt(z.Length);
        Near(z.Average(), 0, error);
        Near(z.Average(x => x * x), 1, Math.Sqrt(2) * error);
        Near(z.Average(x => x * x * x * x), 3, Math.Sqrt(96) * error);

        static void Near(double value, double expected, double tolerance)
        {
            if (!(Math.Abs(value - expected) <= tolerance)) throw new InvalidOperationException($"A moment is {value}, expected {expected}.");
        }
    }
}
