namespace NeuronDocs.Benchmarks;

internal enum Nonlinearity
{
    None,
    Relu,
    Tanh,
}

/// <summary>A layer as a first program writes it: plain loops over W[j, i], one sample at a time.</summary>
internal sealed class NaiveLayer(double[,] weights, double[] biases, Nonlinearity nonlinearity)
{
    public double[,] Weights => weights;

    public double[] Biases => biases;

    public double[,] WeightGradient { get; } = new double[weights.GetLength(0), weights.GetLength(1)];

    public double[] BiasGradient { get; } = new double[biases.Length];

    public double[] Forward(double[] x)
    {
        var a = new double[biases.Length];
        for (var j = 0; j < a.Length; j++)
        {
            var z = biases[j];
            for (var i = 0; i < x.Length; i++) z += weights[j, i] * x[i];
            a[j] = nonlinearity == Nonlinearity.Tanh ? Math.Tanh(z) : nonlinearity == Nonlinearity.Relu ? Math.Max(0, z) : z;
        }

        return a;
    }

    /// <summary>Adds this sample's part of the gradient and returns the derivative with respect to the inputs.</summary>
    public double[] Backward(double[] x, double[] a, double[] outputGradient)
    {
        var inputGradient = new double[x.Length];
        for (var j = 0; j < a.Length; j++)
        {
            var slope = nonlinearity == Nonlinearity.Tanh ? 1 - a[j] * a[j] : nonlinearity == Nonlinearity.Relu && a[j] <= 0 ? 0 : 1;
            var delta = outputGradient[j] * slope;
            BiasGradient[j] += delta;
            for (var i = 0; i < x.Length; i++)
            {
                WeightGradient[j, i] += delta * x[i];
                inputGradient[i] += delta * weights[j, i];
            }
        }

        return inputGradient;
    }

    public void ClearGradient()
    {
        Array.Clear(WeightGradient);
        Array.Clear(BiasGradient);
    }
}
