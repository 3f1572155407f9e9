using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>One sample through one square layer, a = relu(W x + b).</summary>
[MemoryDiagnoser]
public class DenseForwardBenchmarks
{
    private Dense dense = null!;
    private NaiveLayer naive = null!;
    private Matrix<double> weights = null!;
    private Vector<double> biases = null!;
    private Vector<double> input = null!;
    private double[] x = null!;
    private double[] z = null!;
    private double[] a = null!;

    [Params(16, 128, 1024)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Xoshiro256(1);
        dense = new Dense(Size, Size, new Relu());
        dense.Initialize(new He(), random);
        var w = new double[Size, Size];
        for (var j = 0; j < Size; j++)
            for (var i = 0; i < Size; i++)
                w[j, i] = dense[j, i];
        naive = new NaiveLayer(w, dense.Biases.ToArray());
        weights = Matrix<double>.Build.DenseOfArray(w);
        biases = Vector<double>.Build.DenseOfArray(dense.Biases.ToArray());
        x = [.. Enumerable.Range(0, Size).Select(_ => random.NextDouble() - 0.5)];
        input = Vector<double>.Build.Dense(x);
        z = new double[Size];
        a = new double[Size];

        Agreement.Require("naive loops", dense.Forward(x), Loops());
        Agreement.Require("Math.NET", dense.Forward(x), MathNet().AsArray());
    }

    [Benchmark(Baseline = true)]
    public double[] Core()
    {
        dense.Forward(x, z, a);
        return a;
    }

    [Benchmark]
    public double[] Loops() => naive.Forward(x);

    [Benchmark]
    public Vector<double> MathNet() => (weights * input + biases).PointwiseMaximum(0);
}
