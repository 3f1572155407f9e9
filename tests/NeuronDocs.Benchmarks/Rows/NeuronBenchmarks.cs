using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>One neuron, a = tanh(w x + b).</summary>
[Config(typeof(ShortRun))]
public class NeuronBenchmarks
{
    private Neuron neuron = null!;
    private double[] w = [], x = [];
    private double b;
    private Vector<double> weights = null!, input = null!;

    [Params(8, 64, 1024)]
    public int Inputs { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Xoshiro256(1);
        w = [.. Enumerable.Range(0, Inputs).Select(_ => (random.NextDouble() - 0.5) / Math.Sqrt(Inputs))];
        x = [.. Enumerable.Range(0, Inputs).Select(_ => random.NextDouble() - 0.5)];
        b = 0.25;
        neuron = new Neuron(w, b, new Tanh());
        (weights, input) = (Vector<double>.Build.Dense(w), Vector<double>.Build.Dense(x));
        foreach (var peer in new[] { Naive(), Tensors(), MathNet() }) Agreement.Require("neuron", [Core()], [peer]);
    }

    [Benchmark(Baseline = true, Description = SideNames.Ours)]
    public double Core() => neuron.Forward(x);

    [Benchmark(Description = SideNames.Naive)]
    public double Naive()
    {
        var z = b;
        for (var i = 0; i < x.Length; i++) z += w[i] * x[i];
        return Math.Tanh(z);
    }

    [Benchmark(Description = SideNames.Tensors)]
    public double Tensors() => Math.Tanh(TensorPrimitives.Dot<double>(w, x) + b);

    [Benchmark(Description = SideNames.MathNet)]
    public double MathNet() => Math.Tanh(weights.DotProduct(input) + b);
}
