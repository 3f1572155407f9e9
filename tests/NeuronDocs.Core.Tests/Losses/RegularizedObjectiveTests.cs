namespace NeuronDocs.Core.Tests;

public class RegularizedObjectiveTests
{
    private static readonly double[][] Inputs = [[0.5, -1.2], [1, 0.1], [-0.6, 0.7], [0.3, 2]];
    private static readonly double[][] Targets = [[1], [2], [-0.5], [0.4]];

    [Fact]
    public void The_gradient_agrees_with_central_differences()
    {
        var network = Network.Create([2, 4, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
        var objective = new RegularizedObjective(network, new MeanSquaredError(), new L1(0.2), new L2(0.7));
        var gradient = new double[network.ParameterCount];
        Array.Fill(gradient, 99);
        var value = objective.Gradient(Inputs, Targets, gradient);
        Assert.Equal(objective.Value(Inputs, Targets), value, 1e-15);
        var expected = FiniteDifference.Gradient(p =>
        {
            p.CopyTo(network.Parameters);
            return objective.Value(Inputs, Targets);
        }, network.Parameters.ToArray());
        for (var i = 0; i < gradient.Length; i++) Assert.Equal(expected[i], gradient[i], 1e-7 * Math.Abs(expected[i]) + 1e-9);
    }

    [Fact]
    public void Weights_have_a_price_and_biases_none()
    {
        var network = new Network(new Dense(new[,] { { 1.0, -2 } }, [100], new Tanh()), new Dense(new[,] { { 3.0 } }, [-50], new Identity()));
        var objective = new RegularizedObjective(network, new MeanSquaredError(), new L1(1), new L2(2));
        Assert.Equal(1 + 2 + 3 + (1 + 4 + 9), objective.Penalty());
        double[] plain = new double[network.ParameterCount], gradient = new double[network.ParameterCount];
        network.Gradient(Inputs, Targets, objective.Loss, plain);
        objective.Gradient(Inputs, Targets, gradient);
        Assert.Equal([plain[0] + 1 + 2, plain[1] - 1 - 4, plain[2], plain[3] + 1 + 6, plain[4]], gradient);
    }

    [Fact]
    public void Scales_and_slopes_have_no_price()
    {
        var network = new Network(new Dense(2, 3, new Identity()), new BatchNormalization(3, new Identity()), new PRelu(3), new Dense(3, 1, new Identity()));
        network.Parameters.Fill(1);
        // Six and three weights of the dense layers; gamma and the slopes are 1 too.
        Assert.Equal(9, new RegularizedObjective(network, new MeanSquaredError(), new L1(1)).Penalty());
        double[] plain = new double[network.ParameterCount], gradient = new double[network.ParameterCount];
        network.Gradient(Inputs, Targets, new MeanSquaredError(), plain);
        new RegularizedObjective(network, new MeanSquaredError(), new L1(1)).Gradient(Inputs, Targets, gradient);
        Assert.Equal(plain.Select((g, i) => i < 6 || i is >= 18 and < 21 ? g + 1 : g), gradient);
    }

    [Fact]
    public void Without_penalties_it_is_the_loss_to_the_last_bit()
    {
        var network = Network.Create([2, 4, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
        var objective = new RegularizedObjective(network, new MeanSquaredError());
        double[] plain = new double[network.ParameterCount], gradient = new double[network.ParameterCount];
        Assert.Equal(network.Gradient(Inputs, Targets, new MeanSquaredError(), plain), objective.Gradient(Inputs, Targets, gradient));
        Assert.Equal(plain, gradient);
    }

    /// <summary>Inputs of 0 give the weights no gradient; what moves them is the penalty alone, by the factor 1 - eta lambda in each step.</summary>
    [Fact]
    public void With_gradient_descent_L2_is_weight_decay()
    {
        var network = new Network(new Dense(new[,] { { 2.0, -3 } }, [0.5], new Identity()));
        var objective = new RegularizedObjective(network, new HalfSquaredError(), new L2(0.25));
        var optimizer = new Optimizer(3, 0.1);
        var gradient = new double[3];
        for (var step = 0; step < 40; step++)
        {
            objective.Gradient([[0, 0]], [[1]], gradient);
            optimizer.Step(network.Parameters, gradient);
        }

        var decayed = Elementary.Pow(1 - 0.1 * 0.25, 40);
        Assert.Equal(2 * decayed, network.Parameters[0], 1e-14);
        Assert.Equal(-3 * decayed, network.Parameters[1], 1e-14);
        Assert.Equal(1 - 0.5 * Elementary.Pow(0.9, 40), network.Parameters[2], 1e-14);
    }

    /// <summary>
    /// The smallest mean of (w.x + b - t)^2 / 2, plus lambda/2 |w|^2, in closed form: with x and t less their means, (X'X/n + lambda I) w = X't/n,
    /// and b makes the mean error 0.
    /// </summary>
    [Fact]
    public void Gradient_descent_arrives_at_ridge_regression()
    {
        const double Lambda = 0.3;
        var network = new Network(new Dense(2, 1, new Identity()));
        var objective = new RegularizedObjective(network, new HalfSquaredError(), new L2(Lambda));
        var last = new Trainer(objective, new Optimizer(3, 0.4)).Run(Inputs, Targets, 400).Last();
        Assert.Equal(objective.Value(Inputs, Targets), last.Loss, 1e-14);

        double meanX = Inputs.Average(x => x[0]), meanY = Inputs.Average(x => x[1]), meanT = Targets.Average(t => t[0]);
        double xx = Lambda, xy = 0, yy = Lambda, xt = 0, yt = 0;
        foreach (var (p, t) in Inputs.Zip(Targets))
        {
            double x = p[0] - meanX, y = p[1] - meanY, z = t[0] - meanT;
            (xx, xy, yy, xt, yt) = (xx + x * x / 4, xy + x * y / 4, yy + y * y / 4, xt + x * z / 4, yt + y * z / 4);
        }

        var determinant = xx * yy - xy * xy;
        double w = (yy * xt - xy * yt) / determinant, v = (xx * yt - xy * xt) / determinant;
        Assert.Equal(w, network.Parameters[0], 1e-13);
        Assert.Equal(v, network.Parameters[1], 1e-13);
        Assert.Equal(meanT - w * meanX - v * meanY, network.Parameters[2], 1e-13);
    }

    [Fact]
    public void Allocates_nothing()
    {
        var network = Network.Create([2, 4, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
        var objective = new RegularizedObjective(network, new MeanSquaredError(), new L1(0.2), new L2(0.7));
        var gradient = new double[network.ParameterCount];
        Assert.Equal(0, Allocation.OfTwenty(() => objective.Gradient(Inputs, Targets, gradient)));
    }

    [Fact]
    public void What_is_missing_or_does_not_fit_is_named_and_nothing_is_changed()
    {
        var network = Network.Create([2, 4, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
        Assert.Equal("network", Assert.Throws<ArgumentNullException>(() => new RegularizedObjective(null!, new Huber())).ParamName);
        Assert.Equal("loss", Assert.Throws<ArgumentNullException>(() => new RegularizedObjective(network, null!)).ParamName);
        Assert.Equal("penalties", Assert.Throws<ArgumentNullException>(() => new RegularizedObjective(network, new Huber(), new L2(1), null!)).ParamName);
        Assert.Equal("objective", Assert.Throws<ArgumentNullException>(() => new Trainer(null!, new Optimizer(3, 0.1))).ParamName);
        double[] untouched = [5, 5];
        var objective = new RegularizedObjective(network, new Huber(), new L2(1));
        Assert.Equal("gradient", Assert.Throws<ArgumentException>(() => objective.Gradient(Inputs, Targets, untouched)).ParamName);
        Assert.Equal([5, 5], untouched);
        Assert.Same(network, objective.Network);
        Assert.Equal([new L2(1)], objective.Penalties);
    }
}
