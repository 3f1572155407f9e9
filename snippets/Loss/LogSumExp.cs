using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class LogSumExpExample
{
    [Example("loss/log-sum-exp", "The logarithm of a sum that overflows")]
    public static void Run()
    {
        #region log-sum-exp
        double[][] cases =
            [[0, 1, 2], [1000, 1001, 1002], [-1000, -999, -998]];
        foreach (var z in cases)
        {
            // By the definition, then with the largest taken out.
            var naive = Elementary.Log(z.Sum(Elementary.Exp));
            var largest = z.Max();
            var stable = largest + Elementary.Log(
                z.Sum(v => Elementary.Exp(v - largest)));

            var library = Softmax.LogSumExp(z);
            var key = z[0].Fixed(0);
            Console.WriteLine($"naive[{key}] = {naive.Fixed(6)}");
            Console.WriteLine($"stable[{key}] = {stable.Fixed(6)}");
            Console.WriteLine($"library[{key}] = {library.Fixed(6)}");
        }

        // Its gradient is the softmax.
        var slope = FiniteDifference.Gradient(
            v => Softmax.LogSumExp(v), cases[0]);
        var p = Softmax.Of(cases[0]);
        for (var i = 0; i < p.Length; i++)
        {
            Console.WriteLine($"slope[{i}] = {slope[i].Fixed(6)}");
            Console.WriteLine($"softmax[{i}] = {p[i].Fixed(6)}");
        }
        #endregion

        Figure.Plot("curve").Title("Log-sum-exp of 0 and z, a smooth maximum")
            .Description("The curve follows the maximum of 0 and z far from 0 and lies above it near 0, at most by the logarithm of 2. Its gradient is the sigmoid.")
            .XAxis("z").YAxis("value, gradient")
            .Line("maximum", z => Math.Max(0, z), -4, 4, count: 41)
            .Line("log-sum-exp", z => Softmax.LogSumExp([0, z]), -4, 4, count: 61)
            .Line("gradient", Elementary.Sigmoid, -4, 4, count: 61)
            .Save();
    }
}
