using CsCheck;

namespace NeuronDocs.Core.Tests;

public class GradientTransformContract
{
    public static TheoryData<string> All => Implementations.NamesOf<GradientTransform>();

    [Fact]
    public void All_sixteen_are_found() => Assert.True(Implementations.Of<GradientTransform>().Length >= 16);

    /// <summary>
    /// What a good rate is depends on the transform: Adadelta wants 1, Lion a small one. So the rates of a ladder are tried, as a student
    /// would, each falling linearly to zero.
    /// </summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Some_rate_finds_the_bottom_of_a_bowl(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        var best = Best(transform, 3000, [3, -2], new Quadratic(1, 4));
        Assert.InRange(best, 0, 1e-4);
    }

    /// <summary>From 24.2 in the curved valley of Rosenbrock: halfway down the valley floor the function is below 0.3.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Some_rate_goes_down_the_valley_of_Rosenbrock(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        Assert.InRange(Best(transform, 20_000, [-1.2, 1], new Rosenbrock()), 0, 0.3);
    }

    private static double Best(GradientTransform transform, int steps, double[] start, Objective objective)
    {
        return new[] { 1, 0.1, 0.01, 0.001 }.Select(End).Where(double.IsFinite).Min();

        double End(double rate)
        {
            var optimizer = new Optimizer(start.Length, new PolynomialDecay(rate, 0, steps), transform);
            double[] x = [.. start], gradient = new double[x.Length];
            for (var i = 0; i < steps; i++)
            {
                objective.Gradient(x, gradient);
                optimizer.Step(x, gradient);
            }

            return objective.Value(x);
        }
    }

    /// <summary>No drift of its own: where every gradient is 0, an update is at most a decay, a multiple of the parameters.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Without_a_gradient_nothing_moves_but_by_decay(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        double[] update = [0, 0, 0], state = new double[transform.StateLength(3)];
        for (var step = 0; step < 3; step++)
        {
            Array.Clear(update);
            transform.Apply(update, [1, 2, 4], state, step);
            Assert.True(update[0] >= 0);
            Assert.Equal([update[0], 2 * update[0], 4 * update[0]], update);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_it_remembers_is_in_the_state_alone(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        Assert.Equal(TwoSteps(), TwoSteps());

        double[] TwoSteps()
        {
            double[] update = [0.3, -2], state = new double[transform.StateLength(2)];
            transform.Apply(update, [1, 2], state, 0);
            transform.Apply(update, [1, 2], state, 1);
            return update;
        }
    }

    /// <summary>Parameters have no order: renumbering them renumbers every step. (A norm is a sum, whose rounding depends on the order.)</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Renumbering_the_parameters_renumbers_the_steps(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        int[] order = [2, 0, 3, 1];
        Gen.Double[-10, 10].Array[4].Array[6].Sample(gradients =>
        {
            double[] x = [1, -2, 3, 4], y = [.. order.Select(i => x[i])];
            Optimizer first = new(4, 0.1, transform), second = new(4, 0.1, transform);
            foreach (var gradient in gradients)
            {
                first.Step(x, gradient);
                second.Step(y, [.. order.Select(i => gradient[i])]);
            }

            for (var j = 0; j < 4; j++) Assert.Equal(x[order[j]], y[j], 1e-11);
        }, iter: 50, seed: "0N0XIzNsQ0O2");
    }

    /// <summary>
    /// A rule is applied to several parameters at once where the machine can, and to the last ones one at a time: a parameter alone has the same
    /// bits. Zeros of both signs, numbers whose squares overflow or vanish, infinities and NaN are among them. (A norm is of all parameters.)
    /// </summary>
    [Theory]
    [MemberData(nameof(All))]
    public void A_parameter_among_others_has_the_bits_of_one_alone(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        if (transform.GetType().Name.Contains("Norm", StringComparison.Ordinal)) return;
        double[] special = [0, -0.0, 0.5, -0.5, 1e-200, -1e200, double.NaN, double.PositiveInfinity];
        var number = Gen.Frequency((8, Gen.Double[-10, 10]), (1, Gen.OneOf([.. special.Select(Gen.Const)])));
        Gen.Int[0, 35].SelectMany(n => Gen.Select(number.Array[n], number.Array[n].Array[3])).Sample((parameters, gradients) =>
        {
            var (n, each) = (parameters.Length, transform.StateLength(1));
            var state = new double[transform.StateLength(n)];
            double[][] states = [.. parameters.Select(_ => new double[each])];
            for (var step = 0; step < gradients.Length; step++)
            {
                double[] update = [.. gradients[step]], alone = [.. gradients[step]];
                transform.Apply(update, parameters, state, step);
                for (var i = 0; i < n; i++) transform.Apply(alone.AsSpan(i, 1), parameters.AsSpan(i, 1), states[i], step);
                if (!Bits(alone).SequenceEqual(Bits(update))) return false;
            }

            return Enumerable.Range(0, state.Length).All(k => Bits([state[k]]).SequenceEqual(Bits([states[k % n][k / n]])));
        }, iter: 300);

        // Which NaN it is, processors may decide.
        static IEnumerable<long> Bits(double[] values) => values.Select(value => double.IsNaN(value) ? -1 : BitConverter.DoubleToInt64Bits(value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        double[] update = [1, double.NaN], state = new double[transform.StateLength(2)];
        transform.Apply(update, [1, 2], state, 0);
        Assert.True(double.IsNaN(update[1]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_last_step_that_can_be_counted_is_a_step_like_others(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        double[] update = [1, -2], state = new double[transform.StateLength(2)];
        transform.Apply(update, [0, 0], state, int.MaxValue);
        Assert.True(update[0] is > 0 and < 1e4);
        Assert.True(update[1] is < 0 and > -1e4);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_step_allocates_nothing(string name)
    {
        var optimizer = new Optimizer(3, 0.01, Implementations.Named<GradientTransform>(name));
        double[] x = [1, 2, 3], gradient = [3, 2, 1];
        Assert.Equal(0, Allocation.OfTwenty(() => optimizer.Step(x, gradient)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Two_of_the_same_settings_are_equal(string name) =>
        Assert.Equal(Implementations.Named<GradientTransform>(name), Implementations.Named<GradientTransform>(name));

    [Theory]
    [MemberData(nameof(All))]
    public void Bad_arguments_are_named_and_nothing_is_written(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        double[] untouched = [5, 5], state = new double[transform.StateLength(2)];
        Assert.Equal("update", Assert.Throws<ArgumentException>(() => transform.Apply(untouched, [1], state, 0)).ParamName);
        Assert.Equal("state", Assert.Throws<ArgumentException>(() => transform.Apply(untouched, [1, 2], new double[99], 0)).ParamName);
        Assert.Equal("step", Assert.Throws<ArgumentOutOfRangeException>(() => transform.Apply(untouched, [1, 2], state, -1)).ParamName);
        Assert.Equal([5, 5], untouched);
        Assert.All(state, value => Assert.Equal(0, value));
    }
}
