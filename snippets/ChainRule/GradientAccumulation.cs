using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What stands in the gradients after a second and a third backward pass.</summary>
public static class GradientAccumulationExample
{
    /// <summary>The example of an issue of micrograd, <c>e = (a + b) d</c>, with nothing reset, with the inner node reset, and with all reset.</summary>
    [Example("chain-rule/gradient-accumulation", "Backward three times")]
    public static void Run([Range(-5, 5)] double a = 3, [Range(-5, 5)] double b = 2, [Range(-5, 5)] double d = 1)
    {
        #region gradient-accumulation
        var c = a + b;      // and e = c d
        double ga = 0, gb = 0, gc = 0, gd = 0;
        void Backward()
        {
            gc += 1 * d;    // de/dc = d
            gd += 1 * c;    // de/dd = c
            ga += gc * 1;   // dc/da = 1
            gb += gc * 1;   // dc/db = 1
        }

        for (var pass = 1; pass <= 3; pass++)
        {
            Backward();     // nothing is reset
            Console.WriteLine($"kept[a {pass}] = {ga}");
            Console.WriteLine($"kept[d {pass}] = {gd}");
        }
        ga = gb = gc = gd = 0;
        for (var pass = 1; pass <= 3; pass++)
        {
            gc = 0;         // inner nodes are reset, leaves are not
            Backward();
            Console.WriteLine($"leaf[a {pass}] = {ga}");
        }
        for (var pass = 1; pass <= 3; pass++)
        {
            ga = gb = gc = gd = 0;   // everything is reset
            Backward();
            Console.WriteLine($"reset[a {pass}] = {ga}");
        }
        #endregion
    }
}
