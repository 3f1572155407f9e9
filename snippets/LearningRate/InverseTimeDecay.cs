using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What each of the two Robbins-Monro conditions is for: four sequences of rates, of which only 1/t meets both.</summary>
public static class InverseTimeDecayExample
{
    [Example("learning-rate/inverse-time-decay", "Four ways to shrink a rate, and where noise lets them end")]
    public static void Run()
    {
        #region inverse-time-decay
        var decay = new InverseTimeDecay(1, 1);
        var laws = new (string Name, Func<int, double> Rate)[]
        {
            ("1/t", t => decay.At(t - 1)),  // At counts from 0
            ("1/sqrt", t => 1 / Math.Sqrt(t)),
            ("constant", _ => 0.5),
            ("1/2t^2", t => 0.5 / ((double)t * t)),
        };

        // Descent on w * w / 2 from 10 with noise of variance 1:
        // the expected square of w after each step, exactly.
        double[] MeanSquares(Func<int, double> rate)
        {
            var mean = new double[10_001];
            mean[0] = 100;
            for (var t = 1; t <= 10_000; t++)
            {
                var (eta, keep) = (rate(t), 1 - rate(t));
                mean[t] = keep * keep * mean[t - 1] + eta * eta;
            }

            return mean;
        }

        foreach (var (name, rate) in laws)
        {
            var steps = Enumerable.Range(1, 10_000);
            double[] rates = [.. steps.Select(rate)];
            Console.WriteLine($"sum[{name}] = {rates.Sum().Fixed(2)}");
            var squares = rates.Sum(eta => eta * eta);
            Console.WriteLine($"squares[{name}] = {squares.Fixed(2)}");
            var w = MeanSquares(rate)[10_000];
            Console.WriteLine($"mean[{name}] = {w.Fixed(4)}");
        }
        #endregion

        // Equal distances on the logarithmic axis.
        int[] places = [.. Enumerable.Range(0, 49).Select(i => (int)Math.Round(Elementary.Exp(i * Elementary.Log(10_000) / 48))).Distinct()];
        var figure = Figure.Plot("courses")
            .Title("Mean square distance from the minimum, by step")
            .Description("Four lines on two logarithmic axes. With 1/t the mean square falls along a straight line to one ten-thousandth. With 1/sqrt(t) it falls too, but half as steeply. A constant rate stays at one third. With 1/(2t²) it stops near 13, far from the minimum.")
            .XAxis("step t", log: true).YAxis("mean of w²", log: true, min: 5e-5, max: 200);
        foreach (var (name, rate) in laws)
        {
            var mean = MeanSquares(rate);
            figure.Line(name switch { "1/sqrt" => "1/√t", "1/2t^2" => "1/(2t²)", _ => name }, places.Select(t => (double)t), places.Select(t => mean[t]));
        }

        figure.Save();
    }
}
