using MathNet.Numerics.LinearAlgebra;
using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>The step as matrix products over the whole batch, on Math.NET's managed provider; a column is a sample.</summary>
internal sealed class MatrixStep : IStep
{
    private readonly StepProblem problem;
    private readonly Matrix<double>[] weights, biases, weightM, weightV, biasM, biasV;
    private readonly Matrix<double> inputs, targets, ones;
    private int steps;

    public MatrixStep(StepProblem problem)
    {
        this.problem = problem;
        weights = [.. problem.Network.Layers.Cast<Dense>().Select(layer => Matrix<double>.Build.DenseOfArray(NaiveStep.WeightsOf(layer)))];
        biases = [.. problem.Network.Layers.Cast<Dense>().Select(layer => Matrix<double>.Build.DenseOfColumnArrays(layer.Biases.ToArray()))];
        (weightM, weightV, biasM, biasV) = (Zeros(weights), Zeros(weights), Zeros(biases), Zeros(biases));
        inputs = Matrix<double>.Build.DenseOfColumnArrays(problem.Inputs);
        targets = Matrix<double>.Build.DenseOfColumnArrays(problem.Targets);
        ones = Matrix<double>.Build.Dense(1, problem.Batch, 1);
    }

    public double[] Parameters => [.. weights.Zip(biases, (w, b) => w.ToRowMajorArray().Concat(b.ToColumnMajorArray())).SelectMany(layer => layer)];

    public double Step()
    {
        var activations = new Matrix<double>[weights.Length + 1];
        activations[0] = inputs;
        for (var l = 0; l < weights.Length; l++)
        {
            var z = weights[l] * activations[l] + biases[l] * ones;
            activations[l + 1] = l == weights.Length - 1 ? z : problem.IsTanh ? z.PointwiseTanh() : z.PointwiseMaximum(0);
        }

        var (loss, delta) = LossAndGradient(activations[^1]);
        steps++;
        for (var l = weights.Length - 1; l >= 0; l--)
        {
            if (l < weights.Length - 1)
            {
                var a = activations[l + 1];
                delta = delta.PointwiseMultiply(problem.IsTanh ? 1 - a.PointwiseMultiply(a) : a.PointwiseSign());
            }

            var weightGradient = delta.TransposeAndMultiply(activations[l]);
            var biasGradient = delta.TransposeAndMultiply(ones);
            if (l > 0) delta = weights[l].TransposeThisAndMultiply(delta);
            weights[l] -= Change(weightGradient, ref weightM[l], ref weightV[l]);
            biases[l] -= Change(biasGradient, ref biasM[l], ref biasV[l]);
        }

        return loss;
    }

    private (double Loss, Matrix<double> Gradient) LossAndGradient(Matrix<double> output)
    {
        if (problem.IsCrossEntropy)
        {
            var max = output.Enumerate().Max();
            var exponentials = (output - max).PointwiseExp();
            var sums = exponentials.ColumnSums();
            var loss = max + sums.PointwiseLog().Sum() / problem.Batch - output.PointwiseMultiply(targets).RowSums().Sum() / problem.Batch;
            return (loss, (exponentials.NormalizeColumns(1) - targets) / problem.Batch);
        }

        var error = output - targets;
        return (error.PointwiseMultiply(error).RowSums().Sum() / (problem.Batch * output.RowCount), 2 * error / (problem.Batch * output.RowCount));
    }

    private Matrix<double> Change(Matrix<double> gradient, ref Matrix<double> m, ref Matrix<double> v)
    {
        if (!problem.IsAdam) return problem.Rate * gradient;
        m = StepProblem.Beta1 * m + (1 - StepProblem.Beta1) * gradient;
        v = StepProblem.Beta2 * v + (1 - StepProblem.Beta2) * gradient.PointwiseMultiply(gradient);
        return problem.Rate / (1 - Math.Pow(StepProblem.Beta1, steps))
            * m.PointwiseDivide((v / (1 - Math.Pow(StepProblem.Beta2, steps))).PointwiseSqrt() + StepProblem.Epsilon);
    }

    private static Matrix<double>[] Zeros(Matrix<double>[] shapes) => [.. shapes.Select(shape => Matrix<double>.Build.Dense(shape.RowCount, shape.ColumnCount))];
}
