using MathNet.Numerics.LinearAlgebra;

namespace NeuronDocs.Benchmarks;

/// <summary>Backpropagation as matrix products over the whole batch, on Math.NET's managed provider; a column is a sample, biases are zero.</summary>
internal sealed class MatrixNetwork(double[][,] weights, double[][] inputs, double[][] targets)
{
    private readonly Matrix<double>[] w = [.. weights.Select(Matrix<double>.Build.DenseOfArray)];
    private readonly Matrix<double> x = Matrix<double>.Build.DenseOfColumnArrays(inputs);
    private readonly Matrix<double> t = Matrix<double>.Build.DenseOfColumnArrays(targets);

    public IReadOnlyList<(Matrix<double> Weights, Vector<double> Biases)> Gradient()
    {
        var hidden = (w[0] * x).PointwiseMaximum(0);
        var output = (w[1] * hidden).PointwiseMaximum(0);
        var outputDelta = (output - t).PointwiseMultiply(output.PointwiseSign()) / inputs.Length;
        var hiddenDelta = w[1].TransposeThisAndMultiply(outputDelta).PointwiseMultiply(hidden.PointwiseSign());
        return
        [
            (hiddenDelta.TransposeAndMultiply(x), hiddenDelta.RowSums()),
            (outputDelta.TransposeAndMultiply(hidden), outputDelta.RowSums()),
        ];
    }
}
