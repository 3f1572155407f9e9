using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>One sample through one square layer, a = relu(W x + b).</summary>
[Config(typeof(ShortRun))]
public class DenseForwardBenchmarks
{
    private Dense dense = null!;
    private NaiveLayer naive = null!;
    private Matrix<double> weights = null!;
    private Vector<double> biases = null!;
    private Vector<double> input = null!;
    private double[] rows = [], b = [], x = [], z = [], a = [];

    [Params(16, 128, 1024)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Xoshiro256(1);
        dense = new Dense(Size, Size, new Relu());
        dense.Initialize(new He(), random);
        foreach (ref var bias in dense.Biases) bias = random.NextDouble() - 0.5;
        var w = NaiveStep.WeightsOf(dense);
        (rows, b) = (dense.Weights.ToArray(), dense.Biases.ToArray());
        naive = new NaiveLayer(w, b, Nonlinearity.Relu);
        weights = Matrix<double>.Build.DenseOfArray(w);
        biases = Vector<double>.Build.DenseOfArray(b);
        x = [.. Enumerable.Range(0, Size).Select(_ => random.NextDouble() - 0.5)];
        input = Vector<double>.Build.Dense(x);
        (z, a) = (new double[Size], new double[Size]);

        var expected = Core().ToArray();
        Agreement.Require("naive loops", expected, Naive());
        Agreement.Require("TensorPrimitives", expected, Tensors());
        Agreement.Require("Math.NET", expected, MathNet().AsArray());
    }

    [Benchmark(Baseline = true, Description = SideNames.Ours)]
    public double[] Core()
    {
        dense.Forward(x, z, a);
        return a;
    }

    [Benchmark(Description = SideNames.Naive)]
    public double[] Naive() => naive.Forward(x);

    [Benchmark(Description = SideNames.Tensors)]
    public double[] Tensors()
    {
        for (var j = 0; j < a.Length; j++) a[j] = TensorPrimitives.Dot(rows.AsSpan(j * x.Length, x.Length), x);
        TensorPrimitives.Add<double>(a, b, a);
        TensorPrimitives.Max(a, 0.0, a);
        return a;
    }

    [Benchmark(Description = SideNames.MathNet)]
    public Vector<double> MathNet() => (weights * input + biases).PointwiseMaximum(0);
}
