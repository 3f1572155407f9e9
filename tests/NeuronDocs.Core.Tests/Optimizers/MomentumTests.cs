namespace NeuronDocs.Core.Tests;

public class MomentumTests
{
    private const double Eta = 0.1, Beta = 0.8, Curvature = 3;

    /// <summary>Eliminating the velocity leaves a recurrence of two terms: x' = (1 + beta - eta c) x - beta x_before.</summary>
    [Fact]
    public void The_heavy_ball_follows_its_recurrence_on_a_parabola()
    {
        var optimizer = new Optimizer(1, Eta, new Momentum(Beta));
        double[] x = [1];
        double before = 1, now = 1;
        for (var i = 0; i < 50; i++)
        {
            optimizer.Step(x, [Curvature * x[0]]);
            (before, now) = (now, (1 + Beta - Eta * Curvature) * now - Beta * before);
            Assert.Equal(now, x[0], 1e-14);
        }
    }

    /// <summary>Sutskever et al. 2013: the velocity looks ahead from theta; what we hold is theta + beta v.</summary>
    [Fact]
    public void Nesterov_is_the_look_ahead_in_other_coordinates()
    {
        var optimizer = new Optimizer(1, Eta, new Nesterov(Beta));
        double[] x = [1];
        double theta = 1, v = 0;
        for (var i = 0; i < 50; i++)
        {
            optimizer.Step(x, [Curvature * x[0]]);
            v = Beta * v - Eta * Curvature * (theta + Beta * v);
            theta += v;
            Assert.Equal(theta + Beta * v, x[0], 1e-14);
        }
    }

    /// <summary>
    /// Sutskever et al. 2013 keep eta in the velocity: v = beta v - eta g, w += v. That is our momentum on the gradient eta g with a rate of 1, and the
    /// same path as with the rate eta until eta changes; then a velocity with eta in it still has the old one.
    /// </summary>
    [Fact]
    public void A_velocity_with_the_rate_in_it_differs_only_when_the_rate_changes()
    {
        Optimizer outside = new(1, Eta, new Momentum(Beta)), inside = new(1, 1, new Momentum(Beta));
        double[] x = [1], y = [1];
        double w = 1, v = 0;
        for (var i = 0; i < 20; i++) All(Eta);
        Assert.Equal(w, x[0], 1e-14);
        var before = x[0];
        var velocity = v;
        All(0);
        Assert.Equal(before, x[0]);
        Assert.Equal(before + Beta * velocity, y[0], 1e-14);

        void All(double eta)
        {
            v = Beta * v - eta * Curvature * w;
            w += v;
            outside.Step(x, [Curvature * x[0]], eta);
            inside.Step(y, [eta * Curvature * y[0]]);
            Assert.Equal(w, y[0], 1e-14);
        }
    }

    [Fact]
    public void Steps_that_agree_add_up_to_ten()
    {
        var optimizer = new Optimizer(1, 1, new Momentum());
        double[] x = [0];
        double before = 0;
        for (var i = 0; i < 500; i++)
        {
            before = x[0];
            optimizer.Step(x, [1]);
        }

        Assert.Equal(-10, x[0] - before, 1e-9);
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void A_beta_outside_zero_to_one_is_refused(double beta)
    {
        Assert.Equal("Beta", Assert.Throws<ArgumentOutOfRangeException>(() => new Momentum(beta)).ParamName);
        Assert.Equal("Beta", Assert.Throws<ArgumentOutOfRangeException>(() => new Nesterov(beta)).ParamName);
        Assert.Equal("Beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new Adam(0.9, beta)).ParamName);
    }
}
