namespace NeuronDocs.Benchmarks;

/// <summary>
/// The same loss on a graph of closures, after Karpathy's micrograd: each result knows what it was computed from and keeps a function that hands its
/// gradient on; backward, a depth-first search puts the nodes in order first.
/// </summary>
internal sealed class ClosureGraph(double[] parameters)
{
    public double[] Gradient()
    {
        Node[] p = [.. parameters.Select(value => new Node(value))];
        var loss = SquaredError(p, 0);
        for (var s = 1; s < Work.GraphSamples; s++) loss += SquaredError(p, s);
        Backward(loss);
        return [.. p.Select(parameter => parameter.Gradient)];
    }

    private static void Backward(Node output)
    {
        var order = new List<Node>();
        var visited = new HashSet<Node>();
        Visit(output);
        if (order.Count != Work.GraphNodes) throw new InvalidOperationException($"{order.Count} nodes, expected {Work.GraphNodes}.");
        output.Gradient = 1;
        for (var i = order.Count - 1; i >= 0; i--) order[i].Backward?.Invoke();

        void Visit(Node node)
        {
            if (!visited.Add(node)) return;
            foreach (var source in node.Sources) Visit(source);
            order.Add(node);
        }
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

    private sealed class Node(double value, params Node[] sources)
    {
        public double Value => value;

        public Node[] Sources => sources;

        public double Gradient { get; set; }

        public Action? Backward { get; private set; }

        public static Node operator +(Node x, Node y)
        {
            var sum = new Node(x.Value + y.Value, x, y);
            sum.Backward = () =>
            {
                x.Gradient += sum.Gradient;
                y.Gradient += sum.Gradient;
            };
            return sum;
        }

        public static Node operator -(Node x, double c)
        {
            var difference = new Node(x.Value - c, x);
            difference.Backward = () => x.Gradient += difference.Gradient;
            return difference;
        }

        public static Node operator *(Node x, Node y)
        {
            var product = new Node(x.Value * y.Value, x, y);
            product.Backward = () =>
            {
                x.Gradient += y.Value * product.Gradient;
                y.Gradient += x.Value * product.Gradient;
            };
            return product;
        }

        public static Node operator *(Node x, double c)
        {
            var product = new Node(x.Value * c, x);
            product.Backward = () => x.Gradient += c * product.Gradient;
            return product;
        }

        public Node Tanh()
        {
            var tanh = new Node(Math.Tanh(Value), this);
            tanh.Backward = () => Gradient += (1 - tanh.Value * tanh.Value) * tanh.Gradient;
            return tanh;
        }
    }
}
