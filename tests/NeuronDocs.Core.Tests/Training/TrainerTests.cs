namespace NeuronDocs.Core.Tests;

public class TrainerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Xor_is_learned_from_any_seed(int seed)
    {
        var (inputs, targets) = DataSets.Xor();
        var network = Network.Create([2, 8, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed));
        var trainer = new Trainer(network, new BinaryCrossEntropyFromLogits(), new Optimizer(network.ParameterCount, 0.1, new Adam()));
        Assert.InRange(trainer.Run(inputs, targets, 300).Last().Loss, 0, 0.01);
        Assert.Equal(1, Core.Accuracy.Binary(network, inputs, targets, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_moons_are_told_apart_on_batches_from_any_seed(int seed)
    {
        var random = new Xoshiro256(seed);
        var (inputs, targets) = DataSets.Moons(200, 0.1, random);
        var network = Network.Create([2, 16, 1], new Tanh(), new Identity(), new Glorot(), random);
        var loss = new BinaryCrossEntropyFromLogits();
        var trainer = new Trainer(network, loss, new Optimizer(network.ParameterCount, 0.05, new Adam()));
        var batches = new MiniBatches(inputs, targets, 32, random);
        var last = trainer.Run(batches, 60 * batches.PerEpoch).Last();
        Assert.Equal((59, true), (last.Epoch, last.EndsEpoch));
        Assert.InRange(network.Loss(inputs, targets, loss), 0, 0.1);
        Assert.InRange(Core.Accuracy.Binary(network, inputs, targets, 0), 0.99, 1);
    }

    [Fact]
    public void A_full_batch_run_is_the_loop_that_one_would_write_to_the_bit()
    {
        var (inputs, targets) = DataSets.Moons(30, 0.2, new Xoshiro256(1));
        Network network = Small(), byHand = Small();
        var loss = new BinaryCrossEntropyFromLogits();
        var optimizer = new Optimizer(byHand.ParameterCount, new InverseTimeDecay(0.3, 0.1), new Momentum());
        var gradient = new double[byHand.ParameterCount];
        var trainer = new Trainer(network, loss, new Optimizer(network.ParameterCount, new InverseTimeDecay(0.3, 0.1), new Momentum()));
        foreach (var step in trainer.Run(inputs, targets, 40))
        {
            Assert.Equal(optimizer.Rate, step.Rate);
            Assert.Equal(byHand.Gradient(inputs, targets, loss, gradient), step.Loss);
            Assert.Equal(Math.Sqrt(gradient.Sum(g => g * g)), step.GradientNorm, 1e-14);
            Assert.Equal(optimizer.Steps, step.Step);
            Assert.Empty(step.Layers);
            optimizer.Step(byHand.Parameters, gradient);
            Assert.Equal(byHand.Parameters, network.Parameters);
        }

        Assert.Equal(40, optimizer.Steps);
    }

    [Fact]
    public void The_seed_of_the_batches_decides_the_run_to_the_bit()
    {
        Assert.Equal(Run(1), Run(1));
        Assert.NotEqual(Run(1), Run(2));

        static double[] Run(int seed)
        {
            var (inputs, targets) = DataSets.Moons(50, 0.2, new Xoshiro256(9));
            var network = Small();
            var trainer = new Trainer(network, new BinaryCrossEntropyFromLogits(), new Optimizer(network.ParameterCount, 0.1));
            return [.. trainer.Run(new MiniBatches(inputs, targets, 8, new Xoshiro256(seed)), 40).Select(step => step.Loss), .. network.Parameters];
        }
    }

    [Fact]
    public void A_step_is_taken_when_its_record_is_asked_for_and_a_second_run_continues()
    {
        var (inputs, targets) = DataSets.Xor();
        Network network = Small(), inOne = Small();
        var optimizer = new Optimizer(network.ParameterCount, 0.1, new Adam());
        var trainer = new Trainer(network, new BinaryCrossEntropyFromLogits(), optimizer);
        var batches = new MiniBatches(inputs, targets, 3, new Xoshiro256(1));
        var run = trainer.Run(batches, 100);
        Assert.Equal(0, optimizer.Steps);
        Assert.Equal([0, 1, 2, 3, 4], run.Take(5).Select(step => step.Step));
        Assert.Equal(5, optimizer.Steps);
        Assert.Equal([(5, 2), (6, 3)], trainer.Run(batches, 2).Select(step => (step.Step, step.Epoch)));

        var other = new Trainer(inOne, new BinaryCrossEntropyFromLogits(), new Optimizer(inOne.ParameterCount, 0.1, new Adam()));
        Assert.Equal(7, other.Run(new MiniBatches(inputs, targets, 3, new Xoshiro256(1)), 7).Count());
        Assert.Equal(inOne.Parameters, network.Parameters);
    }

    [Fact]
    public void Cancellation_ends_a_run_between_two_steps()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = Small();
        var optimizer = new Optimizer(network.ParameterCount, 0.1);
        var trainer = new Trainer(network, new BinaryCrossEntropyFromLogits(), optimizer);
        using var source = new CancellationTokenSource();
        double[] parameters = [];
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var step in trainer.Run(inputs, targets, 100, cancellationToken: source.Token))
            {
                if (step.Step < 2) continue;
                parameters = network.Parameters.ToArray();
                source.Cancel();
            }
        });
        Assert.Equal(3, optimizer.Steps);
        Assert.Equal(parameters, network.Parameters);
        Assert.Equal(3, trainer.Run(inputs, targets, 1).Single().Step);
    }

    [Fact]
    public void A_step_allocates_nothing()
    {
        var (inputs, targets) = DataSets.Moons(20, 0.2, new Xoshiro256(1));
        var network = Small();
        var trainer = new Trainer(network, new BinaryCrossEntropyFromLogits(), new Optimizer(network.ParameterCount, 0.1, new Adam()));
        using var run = trainer.Run(new MiniBatches(inputs, targets, 6, new Xoshiro256(1)), 1000).GetEnumerator();
        for (var i = 0; i < 4; i++) run.MoveNext();
        Assert.Equal(0, Allocation.OfTwenty(() => run.MoveNext()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ten_thousand_steps_allocate_nothing(bool shuffled)
    {
        var (inputs, targets) = DataSets.Moons(shuffled ? 100 : 32, 0.2, new Xoshiro256(1));
        var network = Network.Create([2, 16, 16, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
        var trainer = new Trainer(network, new BinaryCrossEntropyFromLogits(), new Optimizer(network.ParameterCount, 0.001, new Adam()));
        var batches = shuffled ? new MiniBatches(inputs, targets, 32, new Xoshiro256(1)) : MiniBatches.Full(inputs, targets);
        using var run = trainer.Run(batches, 100_000).GetEnumerator();
        for (var i = 0; i < 4; i++) run.MoveNext();
        Assert.Equal(0, Allocation.Of(10_000, () => run.MoveNext()));
        Assert.Equal(Divergence.None, run.Current.Divergence);
    }

    /// <summary>Computed by other ways: activations sample by sample, deltas as the gradient of the biases for one sample alone.</summary>
    [Fact]
    public void Statistics_of_the_layers_are_those_before_the_step()
    {
        var (inputs, targets) = DataSets.Moons(9, 0.2, new Xoshiro256(1));
        var network = Network.Create([2, 6, 1], new Relu(), new Identity(), new He(), new Xoshiro256(1));
        var loss = new BinaryCrossEntropyFromLogits();
        double[] gradient = new double[network.ParameterCount], one = new double[network.ParameterCount];
        network.Gradient(inputs, targets, loss, gradient);
        double[] hidden = [.. inputs.SelectMany(x => network.Activations(x)[1])], output = [.. inputs.SelectMany(x => network.Activations(x)[2])];
        double[] hiddenDeltas = [.. Deltas(12, 18)], outputDeltas = [.. Deltas(24, 25)];
        var trainer = new Trainer(network, loss, new Optimizer(network.ParameterCount, 0.1));
        var layers = trainer.Run(inputs, targets, 1, statistics: true).Single().Layers;
        Assert.Equal(2, layers.Count);
        Same(hidden, layers[0].Activations);
        Same(output, layers[1].Activations);
        Same(hiddenDeltas, layers[0].Deltas);
        Same(outputDeltas, layers[1].Deltas);
        Same(gradient[..18], layers[0].Gradient);
        Same(gradient[18..], layers[1].Gradient);
        Assert.InRange(layers[0].Activations.ZeroFraction, 0.1, 0.9);

        IEnumerable<double> Deltas(int start, int end)
        {
            for (var s = 0; s < inputs.Length; s++)
            {
                network.Gradient(inputs[s], targets[s], loss, one);
                foreach (var delta in one[start..end]) yield return delta;
            }
        }

        static void Same(double[] values, Summary actual)
        {
            var mean = values.Average();
            Assert.Equal(values.Length, actual.Count);
            Assert.Equal(mean, actual.Mean, 1e-14);
            Assert.Equal(Math.Sqrt(values.Average(v => (v - mean) * (v - mean))), actual.StandardDeviation, 1e-14);
            Assert.Equal(Math.Sqrt(values.Sum(v => v * v)), actual.Norm, 1e-14);
            Assert.Equal(values.Count(v => v == 0) / (double)values.Length, actual.ZeroFraction, 1e-15);
        }
    }

    /// <summary>A plateau lowers the rate by the losses of the run, which no function of the step can.</summary>
    [Fact]
    public void A_rate_that_depends_on_the_losses_takes_the_place_of_the_schedule()
    {
        var (inputs, targets) = DataSets.Xor();
        Network network = Small(), byHand = Small();
        var loss = new MeanSquaredError();
        var trainer = new Trainer(network, loss, new Optimizer(network.ParameterCount, 99));
        var plateau = new ReduceOnPlateau(0.5, 1);
        PlateauState state = PlateauState.Start(2), expected = PlateauState.Start(2);
        var optimizer = new Optimizer(network.ParameterCount, 0);
        var gradient = new double[network.ParameterCount];
        trainer.Rate = state.Rate;
        foreach (var step in trainer.Run(inputs, targets, 100))
        {
            Assert.Equal(expected.Rate, step.Rate);
            var value = byHand.Gradient(inputs, targets, loss, gradient);
            optimizer.Step(byHand.Parameters, gradient, expected.Rate);
            expected = plateau.Next(expected, value);
            trainer.Rate = (state = plateau.Next(state, step.Loss)).Rate;
            Assert.Equal(byHand.Parameters, network.Parameters);
        }

        Assert.True(state.Rate < 2);
        trainer.Rate = null;
        Assert.Equal(99, trainer.Run(inputs, targets, 1).Single().Rate);
        Assert.Equal("Rate", Assert.Throws<ArgumentOutOfRangeException>(() => trainer.Rate = double.NaN).ParamName);
    }

    [Fact]
    public void Bad_arguments_are_named_before_the_run()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = Small();
        var optimizer = new Optimizer(network.ParameterCount, 0.1);
        var trainer = new Trainer(network, new MeanSquaredError(), optimizer);
        Assert.Equal("steps", Assert.Throws<ArgumentOutOfRangeException>(() => trainer.Run(inputs, targets, 0)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentException>(() => trainer.Run([[1, 2], [1]], [[1], [1]], 1)).ParamName);
        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => trainer.Run(new MiniBatches(inputs, [[1], [1], [1], [1, 2]], 1), 1)).ParamName);
        Assert.Equal("batches", Assert.Throws<ArgumentNullException>(() => trainer.Run(null!, 1)).ParamName);
        Assert.Equal("optimizer", Assert.Throws<ArgumentException>(() => new Trainer(network, new MeanSquaredError(), new Optimizer(5, 0.1))).ParamName);
        Assert.Equal(0, optimizer.Steps);
    }

    private static Network Small() => Network.Create([2, 5, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(7));
}
