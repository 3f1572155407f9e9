namespace NeuronDocs.Core.Tests;

public class SearchMethodTests
{
    /// <summary>A gradient with the wrong sign: the objective rises however short the step, until 1 + 2 * 2^-54 is 1 and the step is none.</summary>
    [Fact]
    public void A_failed_line_search_is_the_last_record_at_the_same_point()
    {
        var wrong = new FunctionObjective(1, x => x[0] * x[0], (x, g) => g[0] = -2 * x[0]);
        var path = new SteepestDescent().Minimize(wrong, [1]).ToArray();
        Assert.Equal(2, path.Length);
        Assert.Equal((StopReason.LineSearchFailed, 0, 55), (path[1].Stop, path[1].StepLength, path[1].ValueEvaluations));
        Assert.Equal(path[0].X, path[1].X);
    }

    [Fact]
    public void A_caller_ends_it_where_it_is_good_enough()
    {
        var evaluations = 0;
        var bowl = new FunctionObjective(1, x => x[0] * x[0], (x, g) => { evaluations++; g[0] = 2 * x[0]; });
        var path = new BarzilaiBorwein(0.25).Minimize(bowl, [1]).TakeWhile(step => step.Value > 0.1).ToArray();
        Assert.Single(path, step => step.Iteration == 0);
        Assert.Equal(path.Length + 1, evaluations);
    }

    [Fact]
    public void An_iteration_allocates_its_record_and_nothing_else()
    {
        using var path = new LimitedMemoryBfgs(3).Minimize(new Quadratic([.. Enumerable.Range(1, 100).Select(i => (double)i)]), [.. Enumerable.Repeat(1.0, 100)], 0, 1_000_000).GetEnumerator();
        // A record of 9 fields and its array of a hundred numbers; one array more would be 800 bytes.
        Assert.InRange(Allocation.OfTwenty(() => path.MoveNext()), 20 * 800, 20 * 1100);
    }
}
