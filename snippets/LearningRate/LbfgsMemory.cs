using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>
/// How many pairs L-BFGS has to remember to keep up with BFGS, on a chain of Rosenbrock valleys. The runs are long and amplify rounding, so
/// one count is a draw of luck: medians over starts that all but agree.
/// </summary>
public static class LbfgsMemoryExample
{
    [Example("learning-rate/lbfgs-memory", "How much memory a second-order method needs")]
    public static void Run()
    {
        #region lbfgs-memory
        // A chain: neighbors are linked as x and y in Rosenbrock's.
        var n = 40;
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

        // 25 starts next to the origin, in order of their steps.
        var chain = new FunctionObjective(n, Value, Gradient);
        int[] Steps(SearchMethod method)
        {
            var random = new Xoshiro256(1);
            var start = new double[n];
            var steps = new int[25];
            for (var run = 0; run < 25; run++)
            {
                for (var i = 0; i < n; i++)
                    start[i] = 1e-12 * random.NextNormal();
                steps[run] = method.Minimize(chain, start, 1e-6, 3000)
                    .Last().Iteration;
            }

            Array.Sort(steps);
            return steps;
        }

        int[] pairs = [1, 2, 3, 5, 10, 20];
        int[][] counts = [.. pairs.Select(
            m => Steps(new LimitedMemoryBfgs(m)))];
        foreach (var (m, sorted) in pairs.Zip(counts))
            Console.WriteLine($"steps[{m}] = {sorted[12]}");
        var full = Steps(new Bfgs(ScaleFirst: true));
        Console.WriteLine($"steps[BFGS] = {full[12]}");
        Console.WriteLine($"least[1] = {counts[0][0]}");
        Console.WriteLine($"most[1] = {counts[0][24]}");
        Console.WriteLine($"least[20] = {counts[5][0]}");
        Console.WriteLine($"most[20] = {counts[5][24]}");
        Console.WriteLine($"stored[20] = {2 * 20 * n}");
        Console.WriteLine($"stored[BFGS] = {n * n}");
        #endregion

        Figure.Plot("memory")
            .Title("Iterations until the gradient is below 1e-6, by memory")
            .Description($"A falling line with a dashed level: with one pair L-BFGS takes the most iterations, with a few pairs fewer, and with more it gains little. The level is BFGS with {full[12]} iterations. Dots show the fewest and the most of 25 starts: far apart for few pairs, close together for many.")
            .XAxis("pairs kept m", false, 0, 21, 1, 5, 10, 20).YAxis("iterations", min: 0)
            .Line("median", pairs.Select(m => (double)m), counts.Select(sorted => (double)sorted[12]))
            .Points("fewest and most", pairs.Concat(pairs).Select(m => (double)m), counts.Select(sorted => (double)sorted[0]).Concat(counts.Select(sorted => (double)sorted[24])))
            .HorizontalLine(full[12], "BFGS")
            .Save();
    }
}
