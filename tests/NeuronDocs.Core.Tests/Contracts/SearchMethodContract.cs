namespace NeuronDocs.Core.Tests;

public class SearchMethodContract
{
    private static readonly Quadratic Bowl = new(1, 4);

    public static TheoryData<string> All => Implementations.NamesOf<SearchMethod>();

    [Fact]
    public void All_five_are_found() => Assert.True(Implementations.Of<SearchMethod>().Length >= 5);

    [Theory]
    [MemberData(nameof(All))]
    public void Minimizes_a_bowl_and_says_so(string name)
    {
        var last = Implementations.Named<SearchMethod>(name).Minimize(Bowl, [3, -2]).Last();
        Assert.Equal(StopReason.Converged, last.Stop);
        Assert.InRange(last.GradientNorm, 0, 1e-8);
        Assert.All(last.X, x => Assert.Equal(0, x, 1e-8));
    }

    /// <summary>Rosenbrock's and Himmelblau's valleys, and what fits the flat part of Beale's: from a start in the valley of a minimum to that minimum.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Reaches_a_known_minimum_of_the_test_functions(string name)
    {
        var method = Implementations.Named<SearchMethod>(name);
        foreach (var (function, start) in new (PlaneFunction, double[])[] { (new Rosenbrock(), [1.2, 1.2]), (new Beale(), [3.2, 0.6]), (new Himmelblau(), [3.5, 2.5]) })
        {
            var last = method.Minimize(function, start, 1e-9, 50000).Last();
            Assert.True(last.Stop is StopReason.Converged, $"{function}: {last}");
            Assert.Contains(function.Minima, minimum => Math.Abs(minimum.X - last.X[0]) + Math.Abs(minimum.Y - last.X[1]) < 1e-8);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_records_tell_the_path(string name)
    {
        SearchStep[] path = [.. Implementations.Named<SearchMethod>(name).Minimize(new Rosenbrock(), [1.2, 1.2], limit: 4)];
        Assert.Equal([1.2, 1.2], path[0].X);
        Assert.Equal((0, 0, 1), (path[0].StepLength, path[0].ValueEvaluations, path[0].GradientEvaluations));
        for (var i = 0; i < path.Length; i++)
        {
            var gradient = new double[2];
            Assert.Equal(i, path[i].Iteration);
            Assert.Equal(new Rosenbrock().Gradient(path[i].X, gradient), path[i].Value);
            Assert.Equal(Math.Sqrt(gradient[0] * gradient[0] + gradient[1] * gradient[1]), path[i].GradientNorm, 1e-12);
            Assert.Equal(i == path.Length - 1, path[i].Stop is not null);
            if (i == 0) continue;
            Assert.True(path[i].StepLength > 0);
            Assert.True(path[i].GradientEvaluations > path[i - 1].GradientEvaluations);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_limit_is_kept_and_named(string name)
    {
        var method = Implementations.Named<SearchMethod>(name);
        Assert.Equal((0, StopReason.IterationLimit), Ending(method.Minimize(new Rosenbrock(), [1.2, 1.2], limit: 0)));
        Assert.Equal((2, StopReason.IterationLimit), Ending(method.Minimize(new Rosenbrock(), [1.2, 1.2], limit: 2)));
        Assert.Equal((0, StopReason.Converged), Ending(method.Minimize(new Rosenbrock(), [1, 1])));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_not_finite_is_named_and_not_thrown(string name)
    {
        var method = Implementations.Named<SearchMethod>(name);
        var everywhere = new FunctionObjective(1, _ => double.NaN, (_, g) => g[0] = double.NaN);
        Assert.Equal((0, StopReason.Diverged), Ending(method.Minimize(everywhere, [1])));
        var beyond = new FunctionObjective(1, x => x[0] == 1 ? 1 : double.NaN, (x, g) => g[0] = x[0] == 1 ? 1 : double.NaN, (_, h) => h[0] = 1);
        Assert.Contains(Ending(method.Minimize(beyond, [1])).Stop!.Value, new[] { StopReason.Diverged, StopReason.LineSearchFailed });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Cancellation_ends_the_search_between_two_iterations(string name)
    {
        using var cancellation = new CancellationTokenSource();
        var seen = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var step in Implementations.Named<SearchMethod>(name).Minimize(new Rosenbrock(), [1.2, 1.2], cancellationToken: cancellation.Token))
            {
                seen++;
                if (step.Iteration == 2) cancellation.Cancel();
            }
        });
        Assert.Equal(3, seen);
        Assert.Throws<OperationCanceledException>(() => Implementations.Named<SearchMethod>(name).Minimize(Bowl, [1, 1], cancellationToken: cancellation.Token).First());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_start_is_not_changed_and_a_run_leaves_nothing_behind(string name)
    {
        double[] start = [1.2, 1.2];
        var search = Implementations.Named<SearchMethod>(name).Minimize(new Rosenbrock(), start, limit: 6);
        double[][] first = [.. search.Select(step => step.X)], second = [.. search.Select(step => step.X)];
        Assert.Equal(first, second);
        Assert.Equal([1.2, 1.2], start);
        first[0][0] = 99;
        Assert.Equal(second, search.Select(step => step.X));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Bad_arguments_are_named_before_the_search_begins(string name)
    {
        var method = Implementations.Named<SearchMethod>(name);
        Assert.Equal("objective", Assert.Throws<ArgumentNullException>(() => method.Minimize(null!, [1])).ParamName);
        Assert.Equal("start", Assert.Throws<ArgumentException>(() => method.Minimize(Bowl, [1])).ParamName);
        Assert.Equal("start[1] is NaN, expected a finite number. (Parameter 'start')", Assert.Throws<ArgumentException>(() => method.Minimize(Bowl, [1, double.NaN])).Message);
        Assert.Equal("tolerance", Assert.Throws<ArgumentOutOfRangeException>(() => method.Minimize(Bowl, [1, 1], -1)).ParamName);
        Assert.Equal("limit", Assert.Throws<ArgumentOutOfRangeException>(() => method.Minimize(Bowl, [1, 1], limit: -1)).ParamName);
    }

    private static (int Iteration, StopReason? Stop) Ending(IEnumerable<SearchStep> search) => (search.Last().Iteration, search.Last().Stop);
}
