using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>y[i] = f(x[i]) for a million numbers.</summary>
[Config(typeof(ShortRun))]
public class FunctionsBenchmarks
{
    private readonly double[] x = new double[Work.Values], y = new double[Work.Values];
    private Vector<double> input = null!, output = null!;

    [Params("tanh", "sigmoid", "exp", "log")]
    public string Function { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var random = new Xoshiro256(1);
        for (var i = 0; i < x.Length; i++) x[i] = Function == "log" ? 10 * random.NextDouble() : 10 * random.NextDouble() - 5;
        (input, output) = (Vector<double>.Build.Dense(x), Vector<double>.Build.Dense(x.Length));
        var expected = Core().ToArray();
        Agreement.Require("Math", expected, Naive());
        Agreement.Require("TensorPrimitives", expected, Tensors());
        Agreement.Require("Math.NET", expected, MathNet().AsArray());
    }

    [Benchmark(Baseline = true, Description = SideNames.Ours)]
    public double[] Core()
    {
        if (Function == "tanh") Elementary.Tanh(x, y);
        else if (Function == "sigmoid") Elementary.Sigmoid(x, y);
        else if (Function == "exp") Elementary.Exp(x, y);
        else Elementary.Log(x, y);
        return y;
    }

    [Benchmark(Description = SideNames.Naive)]
    public double[] Naive()
    {
        if (Function == "tanh")
            for (var i = 0; i < x.Length; i++) y[i] = Math.Tanh(x[i]);
        else if (Function == "sigmoid")
            for (var i = 0; i < x.Length; i++) y[i] = 1 / (1 + Math.Exp(-x[i]));
        else if (Function == "exp")
            for (var i = 0; i < x.Length; i++) y[i] = Math.Exp(x[i]);
        else
            for (var i = 0; i < x.Length; i++) y[i] = Math.Log(x[i]);
        return y;
    }

    [Benchmark(Description = SideNames.Tensors)]
    public double[] Tensors()
    {
        if (Function == "tanh") TensorPrimitives.Tanh<double>(x, y);
        else if (Function == "sigmoid") TensorPrimitives.Sigmoid<double>(x, y);
        else if (Function == "exp") TensorPrimitives.Exp<double>(x, y);
        else TensorPrimitives.Log<double>(x, y);
        return y;
    }

    [Benchmark(Description = SideNames.MathNet)]
    public Vector<double> MathNet()
    {
        if (Function == "tanh") input.PointwiseTanh(output);
        else if (Function == "sigmoid") input.Map(SpecialFunctions.Logistic, output);
        else if (Function == "exp") input.PointwiseExp(output);
        else input.PointwiseLog(output);
        return output;
    }
}
