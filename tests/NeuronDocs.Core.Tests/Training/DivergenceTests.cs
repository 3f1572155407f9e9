namespace NeuronDocs.Core.Tests;

/// <summary>One linear unit with the half squared error is a parabola: everything that happens has a closed form.</summary>
public class DivergenceTests
{
    /// <summary>
    /// With x = 1 and the weight equal to the bias the curvature is 2 and the error is multiplied by 1 - 2 eta = -2 in each step, without any
    /// rounding: e_k = (-2)^k. Its square is over the largest double from 2^1024 on, so the loss of step 512 is the first that is infinite.
    /// </summary>
    [Fact]
    public void Beyond_twice_the_inverse_curvature_the_loss_overflows_when_the_closed_form_does()
    {
        var network = new Network(new Dense(new double[,] { { 0.5 } }, [0.5], new Identity()));
        var optimizer = new Optimizer(2, 1.5);
        TrainingStep[] steps = [.. new Trainer(network, new HalfSquaredError(), optimizer).Run([[1]], [[0]], 100_000)];
        Assert.Equal(513, steps.Length);
        for (var k = 0; k < 512; k++) Assert.Equal((Divergence.None, Math.ScaleB(0.5, 2 * k)), (steps[k].Divergence, steps[k].Loss));
        var last = steps[^1];
        Assert.Equal((512, Divergence.Loss, double.PositiveInfinity, 1.5), (last.Step, last.Divergence, last.Loss, last.Rate));
        Assert.Equal(512, optimizer.Steps);
        Assert.Equal([Math.ScaleB(0.5, 512), Math.ScaleB(0.5, 512)], network.Parameters);
    }

    /// <summary>The same for rates that round: |e_0| |1 - eta lambda|^k passes the root of the largest double at the step the logarithm tells.</summary>
    [Theory]
    [InlineData(2.1)]
    [InlineData(2.5)]
    [InlineData(4)]
    [InlineData(100)]
    public void The_step_of_the_overflow_is_predicted_for_any_rate(double etaTimesCurvature)
    {
        const double X = 3, Curvature = X * X + 1, Error = 7;
        var network = new Network(new Dense(new double[,] { { 2 } }, [1], new Identity()));
        var trainer = new Trainer(network, new HalfSquaredError(), new Optimizer(2, etaTimesCurvature / Curvature));
        var last = trainer.Run([[X]], [[0]], 100_000).Last();
        var expected = Math.Ceiling(Math.Log(Math.Sqrt(double.MaxValue) / Error) / Math.Log(etaTimesCurvature - 1));
        Assert.Equal(Divergence.Loss, last.Divergence);
        Assert.InRange(last.Step, expected - 1, expected + 1);
    }

    [Fact]
    public void Below_it_the_error_shrinks_by_the_closed_form()
    {
        var network = new Network(new Dense(new double[,] { { 2 } }, [1], new Identity()));
        var trainer = new Trainer(network, new HalfSquaredError(), new Optimizer(2, 1.9 / 10));
        foreach (var step in trainer.Run([[3]], [[0]], 60)) Assert.Equal(49.0 / 2 * Math.Pow(0.9, 2 * step.Step), step.Loss, 1e-12);
    }

    [Fact]
    public void A_gradient_that_overflows_under_a_finite_loss_is_named()
    {
        var (last, network) = Run([[1e200]], [[1e150]], 0.1);
        Assert.Equal((Divergence.Gradient, double.PositiveInfinity), (last.Divergence, last.GradientNorm));
        Assert.True(double.IsFinite(last.Loss));
        Assert.Equal([0, 0], network.Parameters);
    }

    [Fact]
    public void Parameters_that_overflow_under_a_finite_gradient_are_named_and_not_kept()
    {
        var (last, network) = Run([[1]], [[1e150]], 1e300);
        Assert.Equal(Divergence.Parameters, last.Divergence);
        Assert.True(double.IsFinite(last.Loss) && double.IsFinite(last.GradientNorm));
        Assert.Equal([0, 0], network.Parameters);
    }

    /// <summary>The NaN of one batch would stay in the running mean of the normalization for ever.</summary>
    [Fact]
    public void What_layers_collect_stays_as_it_was_too()
    {
        var network = new Network(new BatchNormalization(1, new Identity()), new Dense(1, 1, new Identity()));
        var trainer = new Trainer(network, new HalfSquaredError(), new Optimizer(4, 0.1));
        Assert.Equal(Divergence.None, trainer.Run([[1], [2]], [[0], [1]], 1).Single().Divergence);
        double[] before = [.. network.Layers[0].Statistics, .. network.Parameters];
        Assert.NotEqual(0, before[0]);
        Assert.Equal(Divergence.Loss, trainer.Run([[1], [double.NaN]], [[0], [1]], 5).Single().Divergence);
        Assert.Equal(before.AsSpan(), [.. network.Layers[0].Statistics, .. network.Parameters]);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Data_that_are_not_finite_are_seen_as_a_loss_that_is_not(double target)
    {
        var (last, network) = Run([[1]], [[target]], 0.1);
        Assert.Equal((Divergence.Loss, 0), (last.Divergence, last.Step));
        Assert.Equal([0, 0], network.Parameters);
    }

    /// <summary>
    /// Descent on (b - t)^2 / 2 with one sample at a time: b_n = eta sum_k (1 - eta)^(n-1-k) t_k, and around the mean of the targets it keeps the
    /// variance eta / (2 - eta), the noise floor (Robbins and Monro 1951; Bottou, Curtis and Nocedal 2018).
    /// </summary>
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void One_sample_at_a_time_ends_at_the_noise_floor(double eta)
    {
        var (network, batches) = Noise(100_000);
        var trainer = new Trainer(network, new HalfSquaredError(), new Optimizer(2, eta));
        double b = 0, squares = 0;
        foreach (var step in trainer.Run(batches, 100_000))
        {
            b = (1 - eta) * b + eta * batches.Targets[0][0];
            Assert.Equal(b, network.Parameters[1], 1e-12);
            squares += b * b;
        }

        Assert.Equal(1, squares / 100_000 / (eta / (2 - eta)), 0.05);
    }

    /// <summary>With eta = 1 / t the unit is the mean of all samples so far, whose variance is 1 / t: the noise goes away.</summary>
    [Fact]
    public void With_a_rate_of_one_over_t_it_is_the_mean_so_far()
    {
        var (network, batches) = Noise(1000);
        var trainer = new Trainer(network, new HalfSquaredError(), new Optimizer(2, new InverseTimeDecay(1, 1)));
        var sum = 0.0;
        foreach (var step in trainer.Run(batches, 1000))
        {
            sum += batches.Targets[0][0];
            Assert.Equal(sum / (step.Step + 1), network.Parameters[1], 1e-12);
        }
    }

    /// <summary>The input is 0: only the bias learns.</summary>
    private static (Network Network, MiniBatches Batches) Noise(int n)
    {
        var random = new Xoshiro256(1);
        double[][] inputs = [.. Enumerable.Range(0, n).Select(_ => (double[])[0])], targets = [.. inputs.Select(_ => (double[])[random.NextNormal()])];
        return (new Network(new Dense(1, 1, new Identity())), new MiniBatches(inputs, targets, 1, random));
    }

    private static (TrainingStep Last, Network Network) Run(double[][] inputs, double[][] targets, double eta)
    {
        var network = new Network(new Dense(1, 1, new Identity()));
        return (new Trainer(network, new HalfSquaredError(), new Optimizer(2, eta)).Run(inputs, targets, 10).Last(), network);
    }
}
