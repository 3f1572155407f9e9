namespace NeuronDocs.Core.Tests;

public class BackpropagationTests
{
    private static readonly double[][] Inputs = [[0.5, -1.2, 0.3], [1, 0.1, -0.4], [-0.6, 0.7, 2]];
    private static readonly double[][] Targets = [[1, 0], [0, 1], [0.3, 0.7]];

    public static TheoryData<string> Losses => Implementations.NamesOf<Loss>();

    [Theory]
    [MemberData(nameof(Losses))]
    public void Agrees_with_central_differences_in_every_parameter(string name)
    {
        var facts = LossFacts.Of(name);
        var targets = Inputs.Select((_, s) => facts.Targets[s % facts.Targets.Length]).ToArray();
        foreach (var loss in facts.Losses)
        {
            var network = Deep(outputs: 3);
            var gradient = new double[network.ParameterCount];
            var value = network.Gradient(Inputs, targets, loss, gradient);
            Assert.Equal(network.Loss(Inputs, targets, loss), value, 1e-15 * Math.Max(1, value));

            var expected = FiniteDifference.Gradient(p =>
            {
                p.CopyTo(network.Parameters);
                return network.Loss(Inputs, targets, loss);
            }, network.Parameters.ToArray());
            for (var i = 0; i < gradient.Length; i++) Assert.Equal(expected[i], gradient[i], 1e-7 * Math.Abs(expected[i]) + 1e-10 * Math.Max(1, value));
        }
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void Agrees_with_the_tape_and_with_dual_numbers(string name)
    {
        var facts = LossFacts.Of(name);
        foreach (var (loss, target) in facts.Losses.SelectMany(loss => facts.Targets.Select(target => (loss, target))))
        {
            var network = Deep(outputs: 3);
            var gradient = new double[network.ParameterCount];
            var value = network.Gradient(Inputs[0], target, loss, gradient);

            var tape = new Tape();
            Var[] parameters = [.. network.Parameters.ToArray().Select(tape.Variable)];
            var output = facts.Definition(loss, Forward(network, parameters, Inputs[0]), target);
            var expected = tape.Gradients(output);
            Assert.Equal(output.Value, value, 1e-12);
            for (var i = 0; i < gradient.Length; i++)
            {
                Dual[] moved = [.. network.Parameters.ToArray().Select((p, k) => new Dual(p, k == i ? 1 : 0))];
                Assert.Equal(expected[parameters[i]], gradient[i], 1e-12);
                Assert.Equal(facts.Definition(loss, Forward(network, moved, Inputs[0]), target).Tangent, gradient[i], 1e-12);
            }
        }
    }

    [Fact]
    public void The_gradient_of_a_batch_is_the_mean_and_replaces_what_was_there()
    {
        var network = Deep();
        double[] mean = new double[network.ParameterCount], sum = new double[network.ParameterCount], one = new double[network.ParameterCount];
        Array.Fill(mean, 99);
        network.Gradient(Inputs, Targets, new MeanSquaredError(), mean);
        for (var s = 0; s < 3; s++)
        {
            Array.Fill(one, 99);
            network.Gradient(Inputs[s], Targets[s], new MeanSquaredError(), one);
            for (var i = 0; i < sum.Length; i++) sum[i] += one[i];
        }

        for (var i = 0; i < sum.Length; i++) Assert.Equal(sum[i] / 3, mean[i], 1e-15);
    }

    /// <summary>Every layer kind, activation and loss: a step of training with a batch, and the loss of a data set.</summary>
    [Fact]
    public void Allocates_nothing()
    {
        foreach (var loss in Implementations.Of<Loss>().SelectMany(loss => LossFacts.Of(loss.GetType().Name).Losses))
            AllocatesNothing(Deep(outputs: 3), loss, [.. Inputs.Select((_, s) => LossFacts.Of(loss.GetType().Name).Targets[s % 2])]);
        foreach (var activation in Implementations.Of<Activation>())
            AllocatesNothing(new Network(new Dense(3, 5, activation), new Dense(5, 2, new Identity())), new MeanSquaredError(), Targets);
        foreach (var layer in LayerCase.Kinds.SelectMany(kind => LayerCase.Of(kind.Name)).Select(layer => layer.Draw(new Xoshiro256(1))))
            AllocatesNothing(new Network(new Dense(3, layer.Inputs, new Tanh()), layer, new Dense(layer.Outputs, 2, new Identity())), new MeanSquaredError(), Targets);

        static void AllocatesNothing(Network network, Loss loss, double[][] targets)
        {
            var gradient = new double[network.ParameterCount];
            Assert.Equal(0, Allocation.OfTwenty(() =>
            {
                network.Gradient(Inputs, targets, loss, gradient);
                network.Loss(Inputs, targets, loss);
            }));
        }
    }

    /// <summary>Many samples go through in blocks, the last one shorter; an activation of a whole layer and one that a user wrote see one sample at a time.</summary>
    [Fact]
    public void The_loss_of_a_data_set_is_that_of_its_samples_one_by_one_to_the_last_bit()
    {
        var random = new Xoshiro256(1);
        var network = new Network(new Dense(3, 5000, new Tanh()), new Dense(5000, 4, new Halved()), new Dense(4, 2, new Softmax()));
        foreach (var layer in network.Layers) layer.Initialize(new Glorot(), random);
        Assert.InRange(network.BlockSize, 2, 5);
        double[][] inputs = [.. Enumerable.Range(0, 11).Select(_ => new[] { random.NextNormal(), random.NextNormal(), random.NextNormal() })];
        double[][] targets = [.. inputs.Select(_ => Targets[2])];
        var sum = 0.0;
        foreach (var x in inputs) sum += new CrossEntropy().Value(network.Forward(x), Targets[2]);
        Assert.Equal(sum / 11, network.Loss(inputs, targets, new CrossEntropy()));
    }

    [Fact]
    public void Wrong_shapes_are_named_and_nothing_is_changed()
    {
        var network = Deep();
        var loss = new MeanSquaredError();
        var gradient = Enumerable.Repeat(5.0, network.ParameterCount).ToArray();
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => network.Gradient([1], [1, 0], loss, gradient)).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentException>(() => network.Gradient([1, 2, 3], [1], loss, gradient)).ParamName);
        Assert.Equal("gradient", Assert.Throws<ArgumentException>(() => network.Gradient([1, 2, 3], [1, 0], loss, new double[2])).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => network.Gradient(Inputs, [[1, 0]], loss, gradient)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => network.Gradient(Array.Empty<double[]>(), [], loss, gradient)).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => network.Gradient([Inputs[0], Inputs[1]], [[1, 0], [1]], loss, gradient)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => network.Gradient([Inputs[0], [1]], [[1, 0], [1, 0]], loss, gradient)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentNullException>(() => network.Loss([Inputs[0], null!], [[1, 0], [1, 0]], loss)).ParamName);
        Assert.All(gradient, g => Assert.Equal(5, g));
    }

    [Fact]
    public void A_target_that_the_loss_refuses_changes_nothing()
    {
        var network = new Network(new Dense(3, 2, new Identity()), new BatchNormalization(2, new Sigmoid()));
        var statistics = network.Layers[1].Statistics.ToArray();
        double[] gradient = [.. Enumerable.Repeat(5.0, network.ParameterCount)];
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => network.Gradient(Inputs, [[1, 0], [0, 1], [0, 1.5]], new BinaryCrossEntropy(), gradient));
        Assert.Equal(("target", 1.5), (refused.ParamName, refused.ActualValue));
        Assert.All(gradient, g => Assert.Equal(5, g));
        Assert.Equal(statistics, network.Layers[1].Statistics.ToArray());
    }

    /// <summary>The dense layers once more, for any kind of number.</summary>
    private static T[] Forward<T>(Network network, T[] parameters, double[] x) where T : IScalar<T>
    {
        T[] a = [];
        var start = 0;
        foreach (var layer in network.Layers)
        {
            var next = new T[layer.Outputs];
            for (var j = 0; j < layer.Outputs; j++)
            {
                var z = parameters[start + layer.Inputs * layer.Outputs + j];
                for (var i = 0; i < layer.Inputs; i++)
                    z += start == 0 ? parameters[start + j * layer.Inputs + i] * x[i] : parameters[start + j * layer.Inputs + i] * a[i];
                next[j] = layer.Activation is Tanh ? z.Tanh() : z.Sigmoid();
            }

            (a, start) = (next, start + layer.Parameters.Length);
        }

        return a;
    }

    // A sigmoid at the end, so that losses of probabilities are differentiable too.
    private static Network Deep(int outputs = 2) => Network.Create([3, 5, 4, outputs], new Tanh(), new Sigmoid(), new Glorot(), new Xoshiro256(1));

    /// <summary>Half of z, and it insists on one sample.</summary>
    private sealed record Halved : Activation
    {
        public override void Forward(ReadOnlySpan<double> z, Span<double> a)
        {
            Assert.Equal(4, z.Length);
            for (var j = 0; j < z.Length; j++) a[j] = z[j] / 2;
        }

        public override void Backward(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta)
        {
            foreach (ref var d in delta) d /= 2;
        }
    }
}
