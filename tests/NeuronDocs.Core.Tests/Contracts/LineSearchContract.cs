using CsCheck;

namespace NeuronDocs.Core.Tests;

public class LineSearchContract
{
    public static TheoryData<string> All => Implementations.NamesOf<LineSearch>();

    [Fact]
    public void Both_are_found() => Assert.True(Implementations.Of<LineSearch>().Length >= 2);

    /// <summary>Both ask for Armijo's decrease; c1 is the default of both.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_value_falls_enough_from_any_start_in_any_descent_direction(string name)
    {
        var search = Implementations.Named<LineSearch>(name);
        Gen.Select(Gen.Double[-2, 2].Array[2], Gen.Double[-3, 3].Array[2]).Sample(
            (x, p) =>
            {
                foreach (var function in Implementations.Of<PlaneFunction>().Where(function => function.Minima.Count > 0))
                {
                    var line = Lines.Descent(function, x, p);
                    if (line is null) continue;
                    var found = search.Search(line);
                    Assert.True(found.Succeeded, $"{function} from {x[0]}, {x[1]}");
                    Assert.Equal(line.Value(found.Step), found.Value);
                    Assert.True(found.Value <= line.InitialValue + 1e-4 * found.Step * line.InitialSlope);
                }
            },
            iter: 200);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_first_trial_is_the_initial_step(string name)
    {
        var line = new Line(new Quadratic(1), [3], [-3]);
        Assert.Equal(new LineSearchResult(1, 0, 1, true), Implementations.Named<LineSearch>(name).Search(line));
        Assert.Equal(new LineSearchResult(0.5, 1.125, 1, true), (Implementations.Named<LineSearch>(name) with { Initial = 0.5 }).Search(line));
    }

    /// <summary>It claims to fall and rises: no step is short enough.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Failure_is_told_and_not_thrown(string name)
    {
        var search = Implementations.Named<LineSearch>(name) with { Limit = 7 };
        var found = search.Search(new Line(new FunctionObjective(1, x => x[0], (_, g) => g[0] = -1), [0], [1]));
        Assert.Equal((7, false), (found.Trials, found.Succeeded));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_value_that_is_not_finite_is_too_high(string name)
    {
        foreach (var wall in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            var line = new Line(new FunctionObjective(1, x => x[0] > 0.2 ? wall : (x[0] - 0.1) * (x[0] - 0.1), (x, g) => g[0] = x[0] > 0.2 ? wall : 2 * (x[0] - 0.1)), [0], [1]);
            var found = Implementations.Named<LineSearch>(name).Search(line);
            Assert.True(found is { Succeeded: true, Step: > 0 and <= 0.2 }, $"{found} before {wall}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_direction_that_does_not_descend_is_refused(string name)
    {
        var search = Implementations.Named<LineSearch>(name);
        var uphill = Assert.Throws<ArgumentException>(() => search.Search(new Line(new Quadratic(1), [3], [2])));
        Assert.Equal("line has the slope 6 at 0, expected a negative slope: a descent direction. (Parameter 'line')", uphill.Message);
        Assert.Equal("line", Assert.Throws<ArgumentException>(() => search.Search(new Line(new Quadratic(1), [0], [1]))).ParamName);
        Assert.Equal("line", Assert.Throws<ArgumentNullException>(() => search.Search(null!)).ParamName);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Limits_that_are_not_positive_are_refused(string name)
    {
        var search = Implementations.Named<LineSearch>(name);
        Assert.Equal("Initial", Assert.Throws<ArgumentOutOfRangeException>(() => search with { Initial = 0 }).ParamName);
        Assert.Equal("Limit", Assert.Throws<ArgumentOutOfRangeException>(() => search with { Limit = 0 }).ParamName);
    }
}
