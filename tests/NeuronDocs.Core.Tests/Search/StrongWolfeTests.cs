using CsCheck;

namespace NeuronDocs.Core.Tests;

public class StrongWolfeTests
{
    [Theory]
    [InlineData(1e-4, 0.9)]
    [InlineData(1e-4, 0.1)]
    [InlineData(0.1, 0.2)]
    public void Both_conditions_hold_from_any_start_in_any_descent_direction(double c1, double c2)
    {
        var search = new StrongWolfe(c1, c2);
        Gen.Select(Gen.Double[-2, 2].Array[2], Gen.Double[-3, 3].Array[2]).Sample(
            (x, p) =>
            {
                foreach (var function in Implementations.Of<PlaneFunction>().Where(function => function.Minima.Count > 0))
                {
                    var line = Lines.Descent(function, x, p);
                    if (line is null) continue;
                    var found = search.Search(line);
                    Assert.True(found.Succeeded, $"{function} from {x[0]}, {x[1]} along {p[0]}, {p[1]}: {found}");
                    AssertWolfe(line, found.Step, c1, c2);
                }
            },
            iter: 300);
    }

    [Fact]
    public void Every_step_that_a_method_accepts_meets_them()
    {
        foreach (var method in new SearchMethod[] { new Bfgs(), new LimitedMemoryBfgs(), new SteepestDescent(new StrongWolfe()) })
        {
            var path = method.Minimize(new Rosenbrock(), [-1.2, 1], 1e-6, 30).ToArray();
            Assert.True(path.Length > 20);
            for (var k = 1; k < path.Length; k++)
            {
                double[] x = path[k - 1].X, direction = [(path[k].X[0] - x[0]) / path[k].StepLength, (path[k].X[1] - x[1]) / path[k].StepLength];
                var line = new Line(new Rosenbrock(), x, direction);
                AssertWolfe(line, path[k].StepLength, 1e-4 * (1 - 1e-6), 0.9 * (1 + 1e-6));
            }
        }
    }

    /// <summary>A step too short by far is doubled until the slope is flat enough: at (1 - a) of what it was, a of at least 0.1.</summary>
    [Fact]
    public void A_step_that_is_too_short_is_lengthened()
    {
        var found = (new StrongWolfe() with { Initial = 0.01 }).Search(new Line(new Quadratic(1), [1], [-1]));
        Assert.Equal((0.16, 5, true), (found.Step, found.Trials, found.Succeeded));
    }

    /// <summary>A cubic has its minimizer found by the first interpolation: x^3 - 3x falls from 0 to its minimum at 1, past it rises to 3 at 2.1.</summary>
    [Fact]
    public void The_minimum_of_a_cubic_is_the_second_trial()
    {
        var cubic = new FunctionObjective(1, x => x[0] * x[0] * x[0] - 3 * x[0], (x, g) => g[0] = 3 * x[0] * x[0] - 3);
        var found = (new StrongWolfe(1e-4, 0.1) with { Initial = 2.1 }).Search(new Line(cubic, [0], [1]));
        Assert.Equal(1, found.Step, 1e-12);
        Assert.Equal(2, found.Trials);
    }

    /// <summary>-x falls for ever: no step is flat enough.</summary>
    [Fact]
    public void A_line_without_a_bottom_is_a_failure()
    {
        var found = (new StrongWolfe() with { Limit = 5 }).Search(new Line(new FunctionObjective(1, x => -x[0], (_, g) => g[0] = -1), [0], [1]));
        Assert.Equal((16, 5, false), (found.Step, found.Trials, found.Succeeded));
    }

    [Fact]
    public void The_second_constant_must_exceed_the_first()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new StrongWolfe(0.5, 0.4));
        Assert.Equal("C2", error.ParamName);
        Assert.Contains("C2 is 0.4, expected more than C1 = 0.5.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new StrongWolfe(0.5, 0.5));
        Assert.Equal("C2", Assert.Throws<ArgumentOutOfRangeException>(() => new StrongWolfe(0.5, 1)).ParamName);
        Assert.Equal("C1", Assert.Throws<ArgumentOutOfRangeException>(() => new StrongWolfe(0)).ParamName);
    }

    private static void AssertWolfe(Line line, double step, double c1, double c2)
    {
        var (value, slope) = line.ValueAndSlope(step);
        Assert.True(value <= line.InitialValue + c1 * step * line.InitialSlope, $"too long: {step}");
        Assert.True(Math.Abs(slope) <= c2 * Math.Abs(line.InitialSlope), $"too short: {step}");
    }
}
