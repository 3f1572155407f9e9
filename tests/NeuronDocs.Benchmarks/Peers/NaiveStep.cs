using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>The step as a first program writes it: sample by sample, weight by weight.</summary>
internal sealed class NaiveStep : IStep
{
    private readonly StepProblem problem;
    private readonly NaiveLayer[] layers;
    private readonly (double[,] M, double[,] V)[] weightMoments;
    private readonly (double[] M, double[] V)[] biasMoments;
    private int steps;

    public NaiveStep(StepProblem problem)
    {
        this.problem = problem;
        var dense = problem.Network.Layers.Cast<Dense>().ToArray();
        layers = [.. dense.Select((layer, l) => new NaiveLayer(WeightsOf(layer), layer.Biases.ToArray(),
            l == dense.Length - 1 ? Nonlinearity.None : problem.IsTanh ? Nonlinearity.Tanh : Nonlinearity.Relu))];
        weightMoments = [.. layers.Select(layer => ((double[,])layer.WeightGradient.Clone(), (double[,])layer.WeightGradient.Clone()))];
        biasMoments = [.. layers.Select(layer => (new double[layer.Biases.Length], new double[layer.Biases.Length]))];
    }

    public double[] Parameters => [.. layers.SelectMany(layer => layer.Weights.Cast<double>().Concat(layer.Biases))];

    public double Step()
    {
        foreach (var layer in layers) layer.ClearGradient();
        var loss = 0.0;
        for (var s = 0; s < problem.Batch; s++)
        {
            var activations = new double[layers.Length + 1][];
            activations[0] = problem.Inputs[s];
            for (var l = 0; l < layers.Length; l++) activations[l + 1] = layers[l].Forward(activations[l]);
            var gradient = new double[activations[^1].Length];
            loss += LossAndGradient(activations[^1], problem.Targets[s], gradient);
            for (var l = layers.Length - 1; l >= 0; l--) gradient = layers[l].Backward(activations[l], activations[l + 1], gradient);
        }

        steps++;
        for (var l = 0; l < layers.Length; l++)
        {
            if (problem.IsAdam) Adam(l);
            else Descend(layers[l]);
        }

        return loss / problem.Batch;
    }

    public static double[,] WeightsOf(Dense layer)
    {
        var w = new double[layer.Outputs, layer.Inputs];
        for (var j = 0; j < layer.Outputs; j++)
            for (var i = 0; i < layer.Inputs; i++)
                w[j, i] = layer[j, i];
        return w;
    }

    private double LossAndGradient(double[] output, double[] target, double[] gradient)
    {
        var loss = 0.0;
        if (problem.IsCrossEntropy)
        {
            var max = output.Max();
            var sum = 0.0;
            for (var i = 0; i < output.Length; i++) sum += Math.Exp(output[i] - max);
            for (var i = 0; i < output.Length; i++)
            {
                gradient[i] = Math.Exp(output[i] - max) / sum - target[i];
                loss += target[i] * (max + Math.Log(sum) - output[i]);
            }
        }
        else
        {
            for (var i = 0; i < output.Length; i++)
            {
                var error = output[i] - target[i];
                loss += error * error / output.Length;
                gradient[i] = 2 * error / output.Length;
            }
        }

        return loss;
    }

    private void Descend(NaiveLayer layer)
    {
        for (var j = 0; j < layer.Biases.Length; j++)
        {
            for (var i = 0; i < layer.Weights.GetLength(1); i++) layer.Weights[j, i] -= problem.Rate * layer.WeightGradient[j, i] / problem.Batch;
            layer.Biases[j] -= problem.Rate * layer.BiasGradient[j] / problem.Batch;
        }
    }

    private void Adam(int l)
    {
        var layer = layers[l];
        var correction1 = 1 - Math.Pow(StepProblem.Beta1, steps);
        var correction2 = 1 - Math.Pow(StepProblem.Beta2, steps);
        for (var j = 0; j < layer.Biases.Length; j++)
        {
            for (var i = 0; i < layer.Weights.GetLength(1); i++)
                layer.Weights[j, i] -= Change(layer.WeightGradient[j, i], ref weightMoments[l].M[j, i], ref weightMoments[l].V[j, i]);
            layer.Biases[j] -= Change(layer.BiasGradient[j], ref biasMoments[l].M[j], ref biasMoments[l].V[j]);
        }

        double Change(double gradient, ref double m, ref double v)
        {
            var g = gradient / problem.Batch;
            m = StepProblem.Beta1 * m + (1 - StepProblem.Beta1) * g;
            v = StepProblem.Beta2 * v + (1 - StepProblem.Beta2) * g * g;
            return problem.Rate * (m / correction1) / (Math.Sqrt(v / correction2) + StepProblem.Epsilon);
        }
    }
}
