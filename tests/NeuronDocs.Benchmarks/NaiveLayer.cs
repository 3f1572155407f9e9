namespace NeuronDocs.Benchmarks;

/// <summary>A layer as a first program writes it: plain loops over W[j, i], the rectifier, one sample at a time.</summary>
internal sealed class NaiveLayer(double[,] weights, double[] biases)
{
    public double[,] WeightGradient { get; } = new double[weights.GetLength(0), weights.GetLength(1)];

    public double[] BiasGradient { get; } = new double[biases.Length];

    public double[] Forward(double[] x)
    {
        var a = new double[biases.Length];
        for (var j = 0; j < a.Length; j++)
        {
            var z = biases[j];
            for (var i = 0; i < x.Length; i++) z += weights[j, i] * x[i];
            a[j] = z > 0 ? z : 0;
        }

        return a;
    }

    /// <summary>Adds this sample's part of the gradient and returns the derivative with respect to the inputs.</summary>
    public double[] Backward(double[] x, double[] a, double[] outputGradient)
    {
        var inputGradient = new double[x.Length];
        for (var j = 0; j < a.Length; j++)
        {
            var delta = a[j] > 0 ? outputGradient[j] : 0;
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
