using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>On |w| a fixed rate ends in jumps across the kink; a rate that fades comes to rest.</summary>
public static class SubgradientDescentExample
{
    /// <summary>Descends on the absolute value with a fixed rate and with one over the number of the step.</summary>
    [Example("chain-rule/subgradient-descent", "Gradient descent on |w|")]
    public static void Run([Range(0.05, 1, Step = 0.05)] double eta = 0.3)
    {
        #region subgradient-descent
        List<double> constant = [1], fading = [1];
        for (var t = 1; t <= 200; t++)
        {
            var w = constant[^1];
            constant.Add(w - eta * Math.Sign(w));
            var v = fading[^1];
            fading.Add(v - eta / t * Math.Sign(v));
        }

        foreach (var t in new[] { 3, 4, 5, 200 })
            Console.WriteLine($"fixed[{t}] = {constant[t].Fixed(4)}");
        foreach (var t in new[] { 10, 20, 50, 200 })
            Console.WriteLine($"fading[{t}] = {fading[t].Fixed(4)}");

        // For comparison, the smooth bowl w^2 / 2:
        var bowl = Elementary.Pow(1 - eta, 200);
        Console.WriteLine($"bowl[200] = {bowl.Scientific(2)}");
        #endregion

        Figure.Plot("steps").Title("Descent on |w| with a fixed and with a fading rate")
            .Description($"With the fixed rate {eta.Fixed(2)} the weight walks toward 0 and then jumps between two values, unless a step lands on 0. With the rate divided by t it crosses 0 later, and the jumps grow smaller and smaller.")
            .XAxis("step t", min: 0, max: 40, ticks: [0, 10, 20, 30, 40]).YAxis("w", min: -Math.Max(0.6, eta), max: 1.05, ticks: [-0.5, 0, 0.5, 1])
            .Line("fixed rate", constant.Take(41)).Line("rate η/t", fading.Take(41)).Save();
    }
}
