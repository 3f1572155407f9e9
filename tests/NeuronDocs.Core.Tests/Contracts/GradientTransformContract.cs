namespace NeuronDocs.Core.Tests;

public class GradientTransformContract
{
    public static TheoryData<string> All => Implementations.NamesOf<GradientTransform>();

    [Fact]
    public void All_five_are_found() => Assert.True(Implementations.Of<GradientTransform>().Length >= 5);

    [Theory]
    [MemberData(nameof(All))]
    public void Minimizes_a_bowl(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        var optimizer = new Optimizer(2, new InverseTimeDecay(0.1, 0.01), transform);
        double[] x = [3, -2];
        for (var i = 0; i < 1500; i++) optimizer.Step(x, [x[0], 4 * x[1]]);
        Assert.All(x, value => Assert.InRange(Math.Abs(value), 0, 1e-3));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Without_a_gradient_nothing_moves(string name)
    {
        var transform = Implementations.Named<GradientTransform>(name);
        double[] update = [0, 0, 0], state = new double[transform.StateLength(3)];
        for (var step = 0; step < 3; step++) transform.Apply(update, [1, 2, 3], state, step);
        Assert.Equal([0, 0, 0], update);
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
