using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>The loss through this library's <see cref="Var"/>, on one tape that is used again.</summary>
internal sealed class TapeGraph
{
    private readonly Tape tape = new();
    private readonly Var[] p = new Var[GraphProblem.ParameterCount];
    private readonly Var[] hidden = new Var[GraphProblem.Hidden];
    private readonly double[] adjoints = new double[Work.GraphNodes];

    /// <summary>The derivatives of the loss; the first are those with respect to the parameters.</summary>
    public double[] Gradient()
    {
        tape.Reset();
        for (var i = 0; i < p.Length; i++) p[i] = tape.Variable(GraphProblem.Parameters[i]);
        var loss = SquaredError(0);
        for (var s = 1; s < Work.GraphSamples; s++) loss += SquaredError(s);
        tape.Gradients(loss, adjoints);
        return adjoints;
    }

    private Var SquaredError(int sample)
    {
        var x = GraphProblem.Samples[sample];
        for (var j = 0; j < hidden.Length; j++)
        {
            var z = p[j * 5 + 4];
            for (var i = 0; i < x.Length; i++) z += p[j * 5 + i] * x[i];
            hidden[j] = z.Tanh();
        }

        var output = p[GraphProblem.ParameterCount - 1];
        for (var j = 0; j < hidden.Length; j++) output += p[GraphProblem.OutputWeights + j] * hidden[j];
        var error = output.Tanh() - GraphProblem.Targets[sample];
        return error * error;
    }
}
