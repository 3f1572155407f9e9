using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>The gradient of half the squared error over a batch of 32, for a network of two square layers with the rectifier.</summary>
[MemoryDiagnoser]
public class NetworkGradientBenchmarks
{
    private const int Batch = 32;

    private Network network = null!;
    private NaiveLayer[] naive = null!;
    private MatrixNetwork matrices = null!;
    private double[][] inputs = null!;
    private double[][] targets = null!;
    private double[] gradient = null!;

    [Params(16, 128)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Xoshiro256(1);
        network = Network.Create([Size, Size, Size], new Relu(), new Relu(), new He(), random);
        inputs = Samples(random);
        targets = Samples(random);
        gradient = new double[network.ParameterCount];
        naive = [.. network.Layers.Cast<Dense>().Select(layer => new NaiveLayer(Weights(layer), layer.Biases.ToArray()))];
        matrices = new MatrixNetwork([.. network.Layers.Cast<Dense>().Select(Weights)], inputs, targets);

        Core();
        Loops();
        Agreement.Require("naive loops", gradient, [.. naive.SelectMany(layer => layer.WeightGradient.Cast<double>().Concat(layer.BiasGradient).Select(g => g / Batch))]);
        Agreement.Require("Math.NET", gradient, [.. MathNet().SelectMany(g => g.Weights.ToRowMajorArray().Concat(g.Biases))]);
    }

    [Benchmark(Baseline = true)]
    public double Core() => network.Gradient(inputs, targets, new HalfSquaredError(), gradient);

    [Benchmark]
    public double Loops()
    {
        foreach (var layer in naive) layer.ClearGradient();
        for (var s = 0; s < Batch; s++)
        {
            var hidden = naive[0].Forward(inputs[s]);
            var output = naive[1].Forward(hidden);
            double[] error = [.. output.Zip(targets[s], (o, t) => o - t)];
            naive[0].Backward(inputs[s], hidden, naive[1].Backward(hidden, output, error));
        }

        return naive[0].BiasGradient[0];
    }

    [Benchmark]
    public IReadOnlyList<(Matrix<double> Weights, Vector<double> Biases)> MathNet() => matrices.Gradient();

    private double[][] Samples(Random random) => [.. Enumerable.Range(0, Batch).Select(_ => Enumerable.Range(0, Size).Select(_ => random.NextDouble() - 0.5).ToArray())];

    private static double[,] Weights(Dense layer)
    {
        var w = new double[layer.Outputs, layer.Inputs];
        for (var j = 0; j < layer.Outputs; j++)
            for (var i = 0; i < layer.Inputs; i++)
                w[j, i] = layer[j, i];
        return w;
    }
}
