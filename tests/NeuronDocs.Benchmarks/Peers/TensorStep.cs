using System.Numerics.Tensors;

namespace NeuronDocs.Benchmarks;

/// <summary>The step written with TensorPrimitives on double: a call for each row of weights, none that allocates.</summary>
internal sealed class TensorStep : IStep
{
    private readonly StepProblem problem;
    private readonly double[] gradient, m, v, update, scale;
    private readonly double[][] activations, deltas;
    private readonly int[] starts;
    private int steps;

    public TensorStep(StepProblem problem)
    {
        this.problem = problem;
        Parameters = problem.Network.Parameters.ToArray();
        (gradient, m, v) = (new double[Parameters.Length], new double[Parameters.Length], new double[Parameters.Length]);
        (update, scale) = (new double[Parameters.Length], new double[Parameters.Length]);
        activations = [.. problem.Sizes.Select(size => new double[size])];
        deltas = [.. problem.Sizes.Select(size => new double[size])];
        starts = new int[problem.Sizes.Length];
        for (var l = 1; l < starts.Length - 1; l++) starts[l + 1] = starts[l] + problem.Sizes[l] * (problem.Sizes[l - 1] + 1);
    }

    public double[] Parameters { get; }

    private int Last => problem.Sizes.Length - 1;

    public double Step()
    {
        Array.Clear(gradient);
        var loss = 0.0;
        for (var s = 0; s < problem.Batch; s++)
        {
            problem.Inputs[s].CopyTo(activations[0], 0);
            for (var l = 1; l <= Last; l++) Forward(l);
            loss += LossAndGradient(activations[Last], problem.Targets[s], deltas[Last]);
            for (var l = Last; l >= 1; l--) Backward(l);
        }

        TensorPrimitives.Divide(gradient, (double)problem.Batch, gradient);
        if (problem.IsAdam) Adam();
        else TensorPrimitives.MultiplyAdd(gradient, -problem.Rate, Parameters, Parameters);
        return loss / problem.Batch;
    }

    private Span<double> Row(double[] values, int l, int j) => values.AsSpan(starts[l] + j * problem.Sizes[l - 1], problem.Sizes[l - 1]);

    private Span<double> Biases(double[] values, int l) => values.AsSpan(starts[l] + problem.Sizes[l] * problem.Sizes[l - 1], problem.Sizes[l]);

    private void Forward(int l)
    {
        var a = activations[l];
        for (var j = 0; j < a.Length; j++) a[j] = TensorPrimitives.Dot<double>(Row(Parameters, l, j), activations[l - 1]);
        TensorPrimitives.Add(a, Biases(Parameters, l), a);
        if (l == Last) return;
        if (problem.IsTanh) TensorPrimitives.Tanh<double>(a, a);
        else TensorPrimitives.Max(a, 0.0, a);
    }

    private void Backward(int l)
    {
        double[] a = activations[l], delta = deltas[l];
        if (l < Last && problem.IsTanh)
        {
            TensorPrimitives.Multiply<double>(a, a, a);
            TensorPrimitives.Subtract(1.0, a, a);
            TensorPrimitives.Multiply<double>(delta, a, delta);
        }
        else if (l < Last)
        {
            for (var j = 0; j < a.Length; j++) delta[j] = a[j] > 0 ? delta[j] : 0;
        }

        TensorPrimitives.Add(Biases(gradient, l), delta, Biases(gradient, l));
        Array.Clear(deltas[l - 1]);
        for (var j = 0; j < a.Length; j++)
        {
            TensorPrimitives.MultiplyAdd(activations[l - 1], delta[j], Row(gradient, l, j), Row(gradient, l, j));
            if (l > 1) TensorPrimitives.MultiplyAdd(Row(Parameters, l, j), delta[j], deltas[l - 1], deltas[l - 1]);
        }
    }

    private double LossAndGradient(double[] output, double[] target, double[] delta)
    {
        if (problem.IsCrossEntropy)
        {
            var max = TensorPrimitives.Max<double>(output);
            TensorPrimitives.Subtract(output, max, delta);
            TensorPrimitives.Exp<double>(delta, delta);
            var sum = TensorPrimitives.Sum<double>(delta);
            TensorPrimitives.Divide(delta, sum, delta);
            TensorPrimitives.Subtract(delta, target, delta);
            return max + Math.Log(sum) - TensorPrimitives.Dot<double>(output, target);
        }

        TensorPrimitives.Subtract(output, target, delta);
        var loss = TensorPrimitives.SumOfSquares<double>(delta) / output.Length;
        TensorPrimitives.Multiply(delta, 2.0 / output.Length, delta);
        return loss;
    }

    private void Adam()
    {
        steps++;
        TensorPrimitives.Multiply(gradient, 1 - StepProblem.Beta1, update);
        TensorPrimitives.MultiplyAdd(m, StepProblem.Beta1, update, m);
        TensorPrimitives.Multiply<double>(gradient, gradient, update);
        TensorPrimitives.Multiply(update, 1 - StepProblem.Beta2, update);
        TensorPrimitives.MultiplyAdd(v, StepProblem.Beta2, update, v);
        TensorPrimitives.Divide(v, 1 - Math.Pow(StepProblem.Beta2, steps), scale);
        TensorPrimitives.Sqrt<double>(scale, scale);
        TensorPrimitives.Add(scale, StepProblem.Epsilon, scale);
        TensorPrimitives.Divide(m, 1 - Math.Pow(StepProblem.Beta1, steps), update);
        TensorPrimitives.Divide<double>(update, scale, update);
        TensorPrimitives.MultiplyAdd(update, -problem.Rate, Parameters, Parameters);
    }
}
