namespace NeuronDocs.Core.Tests;

public class LayerContract
{
    private static readonly int[] Batches = [1, 2, 5];

    public static TheoryData<string, int> All
    {
        get
        {
            TheoryData<string, int> all = [];
            foreach (var kind in LayerCase.Kinds)
                for (var i = 0; i < LayerCase.Of(kind.Name).Length; i++) all.Add(kind.Name, i);
            return all;
        }
    }

    [Fact]
    public void All_six_are_found() => Assert.True(LayerCase.Kinds.Count() >= 6);

    [Theory]
    [MemberData(nameof(All))]
    public void Its_cases_are_of_its_kind(string name, int index) => Assert.Equal(name, LayerCase.Of(name)[index].Create().GetType().Name);

    [Theory]
    [MemberData(nameof(All))]
    public void Both_gradients_agree_with_central_differences(string name, int index)
    {
        var (layer, random, batches) = Case(name, index);
        foreach (var samples in batches)
        {
            double[] x = Normals(samples * layer.Inputs, random), c = Normals(samples * layer.Outputs, random), start = layer.Parameters.ToArray();
            var (_, gradient, inputGradient) = Pass(layer, x, c);
            Agree(Differences(p =>
            {
                p.CopyTo(layer.Parameters);
                return Objective(layer, x, c);
            }, start), gradient);
            start.CopyTo(layer.Parameters);
            Agree(Differences(input => Objective(layer, input, c), x), inputGradient);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_gradient_is_added_and_the_input_gradient_replaced_or_left_out(string name, int index)
    {
        var (layer, random, batches) = Case(name, index);
        var samples = batches[^1];
        double[] x = Normals(samples * layer.Inputs, random), c = Normals(samples * layer.Outputs, random);
        var memory = new double[layer.MemoryLength(samples)];
        layer.PreActivations(x, new double[c.Length], memory, training: true);
        double[] first = new double[layer.Parameters.Length], second = [.. first.Select(_ => 10.0)], third = new double[first.Length];
        double[] clean = new double[x.Length], dirty = [.. clean.Select(_ => double.NaN)];
        layer.Backward(x, memory, c, first, clean);
        layer.Backward(x, memory, c, second, dirty);
        layer.Backward(x, memory, c, third, []);
        Assert.Equal(clean, dirty);
        Assert.Equal(first, third);
        for (var i = 0; i < first.Length; i++) Assert.Equal(first[i] + 10, second[i], 1e-12);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_batch_is_the_sum_of_its_samples_unless_the_layer_couples_them(string name, int index)
    {
        var (layer, random, _) = Case(name, index);
        double[] x = Normals(5 * layer.Inputs, random), c = Normals(5 * layer.Outputs, random);
        var (z, gradient, inputGradient) = Pass(layer, x, c);
        if (LayerCase.Of(name)[index].Couples)
        {
            x[0] += 1;
            Assert.NotEqual(z[^layer.Outputs..], Pass(layer, x, c).Z[^layer.Outputs..]);
            return;
        }

        var sum = new double[gradient.Length];
        for (var s = 0; s < 5; s++)
        {
            var one = Pass(layer, Row(x, s, layer.Inputs), Row(c, s, layer.Outputs));
            Assert.Equal(Row(z, s, layer.Outputs), one.Z);
            Assert.Equal(Row(inputGradient, s, layer.Inputs), one.InputGradient);
            for (var i = 0; i < sum.Length; i++) sum[i] += one.Gradient[i];
        }

        for (var i = 0; i < sum.Length; i++) Assert.Equal(sum[i], gradient[i], 1e-12);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Outside_of_training_each_sample_is_on_its_own_to_the_last_bit_and_needs_no_memory(string name, int index)
    {
        var (layer, random, _) = Case(name, index);
        double[] x = Normals(5 * layer.Inputs, random), z = new double[5 * layer.Outputs];
        layer.PreActivations(x, z, [], training: false);
        for (var s = 0; s < 5; s++)
        {
            double[] one = new double[layer.Outputs], a = new double[layer.Outputs];
            layer.Forward(Row(x, s, layer.Inputs), one, a);
            Assert.Equal(Row(z, s, layer.Outputs), one);
            layer.Activation.Forward(one, one);
            Assert.Equal(a, one);
            Assert.Equal(a, layer.Forward(Row(x, s, layer.Inputs)));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Neither_pass_changes_the_layer_and_only_the_update_changes_its_statistics(string name, int index)
    {
        var (layer, random, _) = Case(name, index);
        double[] x = Normals(5 * layer.Inputs, random), parameters = layer.Parameters.ToArray(), statistics = layer.Statistics.ToArray();
        Pass(layer, x, Normals(5 * layer.Outputs, random));
        layer.Forward(Row(x, 0, layer.Inputs));
        Assert.Equal(parameters, layer.Parameters);
        Assert.Equal(statistics, layer.Statistics);
        var memory = new double[layer.MemoryLength(5)];
        layer.PreActivations(x, new double[5 * layer.Outputs], memory, training: true);
        layer.UpdateStatistics(memory);
        Assert.Equal(parameters, layer.Parameters);
        if (statistics.Length > 0) Assert.NotEqual(statistics, layer.Statistics.ToArray());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_allocated(string name, int index)
    {
        var (layer, random, _) = Case(name, index);
        double[] x = Normals(5 * layer.Inputs, random), z = new double[5 * layer.Outputs], memory = new double[layer.MemoryLength(5)];
        double[] gradient = new double[layer.Parameters.Length], inputGradient = new double[x.Length];
        Assert.Equal(0, Allocation.OfTwenty(Step));

        void Step()
        {
            layer.PreActivations(x, z, memory, training: true);
            layer.Backward(x, memory, z, gradient, inputGradient);
            layer.UpdateStatistics(memory);
            layer.Forward(x.AsSpan(0, layer.Inputs), z.AsSpan(0, layer.Outputs), z.AsSpan(0, layer.Outputs));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Initializing_sets_every_parameter_and_statistic_and_the_seed_decides(string name, int index)
    {
        var create = LayerCase.Of(name)[index].Create;
        Layer one = create(), other = create();
        foreach (var initializer in Implementations.Of<Initializer>())
        {
            foreach (ref var p in one.Parameters) p = double.NaN;
            foreach (ref var s in one.Statistics) s = double.NaN;
            one.Initialize(initializer, new Xoshiro256(3));
            other.Initialize(initializer, new Xoshiro256(3));
            Assert.All(one.Parameters.ToArray(), p => Assert.True(double.IsFinite(p)));
            Assert.Equal(other.Parameters, one.Parameters);
            Assert.Equal(other.Statistics, one.Statistics);
        }

        Assert.Throws<ArgumentNullException>(() => one.Initialize(null!, new Xoshiro256(3)));
        Assert.Throws<ArgumentNullException>(() => one.Initialize(new Glorot(), null!));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Parameters_are_weights_then_biases(string name, int index)
    {
        var layer = LayerCase.Of(name)[index].Draw(new Xoshiro256(1));
        double[] joined = [.. layer.Weights, .. layer.Biases];
        Assert.Equal(joined, layer.Parameters);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name, int index)
    {
        var (layer, random, _) = Case(name, index);
        var x = Normals(layer.Inputs, random);
        Array.Fill(x, double.NaN);
        var z = new double[layer.Outputs];
        layer.Forward(x, z, new double[layer.Outputs]);
        Assert.All(z, value => Assert.True(double.IsNaN(value)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_wrong_length_is_named_and_nothing_is_written(string name, int index)
    {
        var layer = LayerCase.Of(name)[index].Create();
        double[] untouched = [.. Enumerable.Repeat(5.0, layer.Outputs)], x = new double[layer.Inputs];
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => layer.Forward(new double[layer.Inputs + 1], untouched, untouched)).ParamName);
        Assert.Equal("z", Assert.Throws<ArgumentException>(() => layer.Forward(x, new double[layer.Outputs + 1], untouched)).ParamName);
        Assert.Equal("a", Assert.Throws<ArgumentException>(() => layer.Forward(x, untouched, new double[layer.Outputs + 1])).ParamName);
        Assert.All(untouched, value => Assert.Equal(5, value));
    }

    private static (Layer Layer, Xoshiro256 Random, int[] Batches) Case(string name, int index)
    {
        var random = new Xoshiro256(1);
        var layer = LayerCase.Of(name)[index].Draw(random);
        return (layer, random, [.. Batches.Where(samples => samples >= layer.FewestSamples)]);
    }

    /// <summary>sum c z: linear in z, so that its derivative is c.</summary>
    private static double Objective(Layer layer, double[] x, double[] c)
    {
        var z = new double[c.Length];
        layer.PreActivations(x, z, new double[layer.MemoryLength(x.Length / layer.Inputs)], training: true);
        return z.Zip(c, (value, factor) => value * factor).Sum();
    }

    private static (double[] Z, double[] Gradient, double[] InputGradient) Pass(Layer layer, double[] x, double[] delta)
    {
        double[] z = new double[delta.Length], memory = new double[layer.MemoryLength(x.Length / layer.Inputs)];
        double[] gradient = new double[layer.Parameters.Length], inputGradient = new double[x.Length];
        layer.PreActivations(x, z, memory, training: true);
        layer.Backward(x, memory, delta, gradient, inputGradient);
        return (z, gradient, inputGradient);
    }

    /// <summary>Central differences at h and 2h, combined so that their error of order h^2 cancels.</summary>
    private static double[] Differences(Func<double[], double> f, double[] x)
    {
        double[] narrow = FiniteDifference.Gradient(f, x, 1e-4), wide = FiniteDifference.Gradient(f, x, 2e-4);
        return [.. narrow.Zip(wide, (n, w) => (4 * n - w) / 3)];
    }

    private static void Agree(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 1e-7 * Math.Max(Math.Abs(expected[i]), 1e-3));
    }

    private static double[] Row(double[] values, int row, int length) => values[(row * length)..((row + 1) * length)];

    private static double[] Normals(int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => random.NextNormal())];
}
