namespace NeuronDocs.Benchmarks;

/// <summary>The same loss on a graph of objects: each result knows what it was computed from and its derivatives with respect to them.</summary>
internal sealed class ObjectGraph
{
    private readonly List<Node> nodes = [];

    public double[] Gradient()
    {
        nodes.Clear();
        Node[] p = [.. GraphProblem.Parameters.Select(Variable)];
        var loss = SquaredError(p, 0);
        for (var s = 1; s < Work.GraphSamples; s++) loss += SquaredError(p, s);
        if (nodes.Count != Work.GraphNodes) throw new InvalidOperationException($"{nodes.Count} nodes, expected {Work.GraphNodes}.");
        loss.Gradient = 1;
        for (var i = nodes.Count - 1; i >= 0; i--) nodes[i].Backward();
        return [.. p.Select(parameter => parameter.Gradient)];
    }

    private static Node SquaredError(Node[] p, int sample)
    {
        var x = GraphProblem.Samples[sample];
        var hidden = new Node[GraphProblem.Hidden];
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

    private Node Variable(double value) => new(nodes, value, null, 0, null, 0);

    private sealed class Node
    {
        private readonly List<Node> nodes;
        private readonly Node? left, right;
        private readonly double leftDerivative, rightDerivative;

        public Node(List<Node> nodes, double value, Node? left, double leftDerivative, Node? right, double rightDerivative)
        {
            (this.nodes, Value) = (nodes, value);
            (this.left, this.leftDerivative, this.right, this.rightDerivative) = (left, leftDerivative, right, rightDerivative);
            nodes.Add(this);
        }

        public double Value { get; }

        public double Gradient { get; set; }

        public static Node operator +(Node x, Node y) => new(x.nodes, x.Value + y.Value, x, 1, y, 1);

        public static Node operator -(Node x, double c) => new(x.nodes, x.Value - c, x, 1, null, 0);

        public static Node operator *(Node x, Node y) => new(x.nodes, x.Value * y.Value, x, y.Value, y, x.Value);

        public static Node operator *(Node x, double c) => new(x.nodes, x.Value * c, x, c, null, 0);

        public Node Tanh()
        {
            var y = Math.Tanh(Value);
            return new(nodes, y, this, 1 - y * y, null, 0);
        }

        public void Backward()
        {
            if (left is not null) left.Gradient += leftDerivative * Gradient;
            if (right is not null) right.Gradient += rightDerivative * Gradient;
        }
    }
}
