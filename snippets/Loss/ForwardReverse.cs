using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class ForwardReverseExample
{
    [Example("loss/forward-reverse", "One bell for two humps, fitted in both directions")]
    public static void Run()
    {
        #region forward-reverse
        double[] xs = [.. Enumerable.Range(-40, 81)
            .Select(i => i / 5.0)];
        double[] Bell(double mean, double width)
        {
            var p = new double[xs.Length];
            for (var i = 0; i < p.Length; i++)
            {
                var u = (xs[i] - mean) / width;
                p[i] = Elementary.Exp(-u * u / 2);
            }
            var sum = p.Sum();
            return [.. p.Select(v => v / sum)];
        }

        // Two humps, the left one larger.
        double[] target = [.. Bell(-2, 0.4).Zip(
            Bell(2, 0.4), (left, right) => 0.6 * left + 0.4 * right)];

        // Every bell with a mean from -3 to 3, a width from 0.3 to 3.
        var kl = new KullbackLeibler();
        var bells =
            from m in Enumerable.Range(-30, 61)
            from w in Enumerable.Range(3, 28)
            select (Mean: m / 10.0, Width: w / 10.0);
        var f = bells.MinBy(
            b => kl.Value(Bell(b.Mean, b.Width), target));
        var r = bells.MinBy(
            b => kl.Value(target, Bell(b.Mean, b.Width)));
        Console.WriteLine($"mean[forward] = {f.Mean.Fixed(1)}");
        Console.WriteLine($"width[forward] = {f.Width.Fixed(1)}");
        Console.WriteLine($"mean[reverse] = {r.Mean.Fixed(1)}");
        Console.WriteLine($"width[reverse] = {r.Width.Fixed(1)}");
        var value = kl.Value(target, Bell(r.Mean, r.Width));
        Console.WriteLine($"kl[reverse] = {value.Fixed(4)}");
        #endregion

        Figure.Plot("fits").Title("Two humps and the bells that fit them best")
            .Description("The target has a larger hump at -2 and a smaller one at 2. The forward fit is a low, wide bell over both, highest between them; the reverse fit covers the left hump alone.")
            .XAxis("x").YAxis("probability", min: 0)
            .Line("target", xs, target)
            .Line("forward", xs, Bell(f.Mean, f.Width))
            .Line("reverse", xs, Bell(r.Mean, r.Width))
            .Save();
    }
}
