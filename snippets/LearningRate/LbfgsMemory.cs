using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How many pairs L-BFGS has to remember to keep up with BFGS, on a chain of Rosenbrock valleys.</summary>
public static class LbfgsMemoryExample
{
    [Example("learning-rate/lbfgs-memory", "How much memory a second-order method needs")]
    public static void Run([Range(4, 60)] int n = 40)
    {
        #region lbfgs-memory
        // A chain: neighbors are linked as x and y in Rosenbrock's.
        var link = new Rosenbrock();
        double Value(ReadOnlySpan<double> x)
        {
            var sum = 0.0;
            for (var i = 0; i + 1 < n; i++)
                sum += link.Value(x[i], x[i + 1]);
            return sum;
        }

        void Gradient(ReadOnlySpan<double> x, Span<double> g)
        {
            g.Clear();
            for (var i = 0; i + 1 < n; i++)
            {
                var (left, right) = link.Gradient(x[i], x[i + 1]);
                g[i] += left;
                g[i + 1] += right;
            }
        }

        var chain = new FunctionObjective(n, Value, Gradient);
        SearchStep End(SearchMethod method) =>
            method.Minimize(chain, new double[n], 1e-6, 3000).Last();
        int[] pairs = [1, 2, 3, 5, 10, 20];
        int Steps(int m) => End(new LimitedMemoryBfgs(m)).Iteration;
        int[] steps = [.. pairs.Select(Steps)];
        foreach (var (m, count) in pairs.Zip(steps))
        {
            Console.WriteLine($"steps[{m}] = {count}");
            Console.WriteLine($"stored[{m}] = {2 * m * n}");
        }

        var full = End(new Bfgs(ScaleFirst: true));
        Console.WriteLine($"steps[BFGS] = {full.Iteration}");
        Console.WriteLine($"stored[BFGS] = {n * n}");
        Console.WriteLine($"x1[BFGS] = {full.X[0].Fixed(6)}");
        #endregion

        Figure.Plot("memory")
            .Title("Iterations until the gradient is below 1e-6, by memory")
            .Description($"A falling line with a dashed level: with one pair L-BFGS takes the most iterations, with a few pairs fewer, and with more it gains little. The level is BFGS with {full.Iteration} iterations.")
            .XAxis("pairs kept m", false, 0, 21, 1, 5, 10, 20).YAxis("iterations", min: 0)
            .Line("L-BFGS", pairs.Select(m => (double)m), steps.Select(count => (double)count))
            .Points("L-BFGS", pairs.Select(m => (double)m), steps.Select(count => (double)count))
            .HorizontalLine(full.Iteration, "BFGS")
            .Save();
    }
}
