namespace NeuronDocs.Core;

/// <summary>
/// Reverse-mode automatic differentiation. The tape writes down every operation on its variables with the operation's local derivatives;
/// read backwards, the chain rule gives the derivative of one output with respect to everything in one pass.
/// </summary>
/// <remarks>An operation can only use what exists already, so the order of creation is an order for the chain rule too. One tape, one thread.
/// Source: Linnainmaa 1976; Griewank and Walther 2008.</remarks>
public sealed class Tape
{
    private Node[] nodes = new Node[64];

    /// <summary>How many nodes there are: variables and results of operations.</summary>
    public int Count { get; private set; }

    // Counts the resets, so that a variable from before one is recognized.
    internal int Generation { get; private set; }

    /// <summary>A new input of the computation.</summary>
    /// <param name="value">Its value.</param>
    /// <returns>A variable to compute with.</returns>
    public Var Variable(double value) => Add(value, new Node(-1, 0, -1, 0));

    /// <summary>The derivative of an output with respect to every variable and every intermediate result: read it as <c>gradients[x]</c>.</summary>
    /// <param name="output">A result on this tape.</param>
    /// <returns>The derivatives; those with respect to what the output does not depend on are 0.</returns>
    /// <exception cref="ArgumentException">The output is not of this tape.</exception>
    public Gradients Gradients(Var output)
    {
        var adjoints = new double[Count];
        Gradients(output, adjoints);
        return new Gradients(this, adjoints);
    }

    /// <summary>
    /// The derivative of a weighted sum of several outputs, in one pass: with weights $u$ it is the product $u^T J$ with the Jacobian of the outputs.
    /// </summary>
    /// <param name="outputs">Results on this tape. One that occurs twice counts twice.</param>
    /// <param name="weights">The seeds of the pass, one for each output.</param>
    /// <returns>The derivatives; those with respect to what the outputs do not depend on are 0.</returns>
    /// <exception cref="ArgumentException">There are no outputs, one is not of this tape, or there are not as many weights.</exception>
    public Gradients Gradients(ReadOnlySpan<Var> outputs, ReadOnlySpan<double> weights)
    {
        var adjoints = new double[Count];
        Gradients(outputs, weights, adjoints);
        return new Gradients(this, adjoints);
    }

    /// <summary>The same in an array of the caller's, without an allocation: entry <see cref="Var.Index"/> is the derivative.</summary>
    /// <param name="output">A result on this tape.</param>
    /// <param name="adjoints">Receives <see cref="Count"/> derivatives.</param>
    /// <exception cref="ArgumentException">The output is not of this tape, or the length is not <see cref="Count"/>.</exception>
    public void Gradients(Var output, Span<double> adjoints)
    {
        CheckOwn(output, nameof(output));
        Require.Length(adjoints.Length, Count, nameof(adjoints), "values");
        adjoints.Clear();
        adjoints[output.Index] = 1;
        Backward(output.Index, adjoints);
    }

    /// <summary>The derivative of a weighted sum of outputs in an array of the caller's, without an allocation.</summary>
    /// <param name="outputs">Results on this tape. One that occurs twice counts twice.</param>
    /// <param name="weights">The seeds of the pass, one for each output.</param>
    /// <param name="adjoints">Receives <see cref="Count"/> derivatives.</param>
    /// <exception cref="ArgumentException">
    /// There are no outputs, one is not of this tape, there are not as many weights, or the length is not <see cref="Count"/>.
    /// </exception>
    public void Gradients(ReadOnlySpan<Var> outputs, ReadOnlySpan<double> weights, Span<double> adjoints)
    {
        Require.NotEmpty(outputs.Length, nameof(outputs));
        foreach (var output in outputs) CheckOwn(output, nameof(outputs));
        Require.Length(weights.Length, outputs.Length, nameof(weights), "values");
        Require.Length(adjoints.Length, Count, nameof(adjoints), "values");
        adjoints.Clear();
        var last = 0;
        for (var i = 0; i < outputs.Length; i++)
        {
            adjoints[outputs[i].Index] += weights[i];
            last = Math.Max(last, outputs[i].Index);
        }

        Backward(last, adjoints);
    }

    /// <summary>Forgets all nodes and keeps the memory. Variables from before can no longer be used.</summary>
    public void Reset()
    {
        Count = 0;
        Generation++;
    }

    internal void CheckOwn(Var variable, string name)
    {
        if (!ReferenceEquals(variable.Tape, this))
            throw new ArgumentException($"{name} is {(variable.Tape is null ? "on no tape" : "of another tape")}, expected a variable of this tape.", name);
        if (variable.Generation != Generation)
            throw new ArgumentException($"{name} is from before the tape was reset, expected a variable made after it.", name);
    }

    internal Var Unary(Var x, double value, double derivative)
    {
        CheckOwn(x, nameof(x));
        return Add(value, new Node(x.Index, derivative, -1, 0));
    }

    internal Var Binary(Var left, Var right, double value, double leftDerivative, double rightDerivative)
    {
        CheckOwn(left, nameof(left));
        CheckOwn(right, nameof(right));
        return Add(value, new Node(left.Index, leftDerivative, right.Index, rightDerivative));
    }

    private Var Add(double value, Node node)
    {
        if (Count == nodes.Length) Array.Resize(ref nodes, 2 * Count);
        nodes[Count] = node;
        return new Var(this, Generation, Count++, value);
    }

    /// <summary>The chain rule: each node hands its adjoint on to what it was computed from. A node used twice receives twice.</summary>
    private void Backward(int last, Span<double> adjoints)
    {
        for (var i = last; i >= 0; i--)
        {
            // What the output does not depend on stays at 0, even where its own derivative is infinite.
            var adjoint = adjoints[i];
            if (adjoint == 0) continue;
            ref readonly var node = ref nodes[i];
            if (node.Left >= 0) adjoints[node.Left] += adjoint * node.LeftDerivative;
            if (node.Right >= 0) adjoints[node.Right] += adjoint * node.RightDerivative;
        }
    }

    /// <summary>What a result was computed from, at most two nodes, and its derivative with respect to each; -1 is none.</summary>
    private readonly record struct Node(int Left, double LeftDerivative, int Right, double RightDerivative);
}
