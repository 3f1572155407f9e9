using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class EpochsToUnlearnExample
{
    [Example("loss/epochs-to-unlearn", "How long a wrong neuron stays wrong")]
    public static void Run([Range(0.05, 0.3, Step = 0.05)] double rate = 0.15)
    {
        #region epochs-to-unlearn
        // One input 1, target 0: weight and bias take equal steps, so
        // that z moves twice as far. Count until the output is 0.5.
        int Epochs(double z, Func<double, double> slope)
        {
            var epochs = 0;
            for (; z > 0; epochs++) z -= 2 * rate * slope(z);
            return epochs;
        }

        double Cross(double z) => Elementary.Sigmoid(z);
        double Squared(double z) =>
            Cross(z) * Cross(z) * (1 - Cross(z));

        // In continuous time both have a closed form.
        double CrossForm(double z) =>
            (z + 1 - Elementary.Exp(-z)) / (2 * rate);
        double SquaredForm(double z) =>
            (Elementary.Exp(z) + 3 * z - 3 * Elementary.Exp(-z)
             - Elementary.Exp(-2 * z) / 2 + 2.5) / (2 * rate);

        foreach (var z in new double[] { 2, 4, 8 })
        {
            var key = z.Fixed(0);
            var (c, s) = (CrossForm(z), SquaredForm(z));
            Console.WriteLine($"cross[{key}] = {Epochs(z, Cross)}");
            Console.WriteLine($"cross_form[{key}] = {c.Fixed(1)}");
            Console.WriteLine($"squared[{key}] = {Epochs(z, Squared)}");
            Console.WriteLine($"squared_form[{key}] = {s.Fixed(1)}");
        }
        #endregion

        double[] starts = [1, 2, 3, 4, 5, 6, 7, 8];
        Figure.Plot("epochs").Title("Steps until a wrong output is half unlearned")
            .Description("Over the logit at the start, on a logarithmic axis. For squared error the number of steps grows exponentially and the points lie on the closed form; for cross-entropy it grows in proportion.")
            .XAxis("z at the start").YAxis("steps", log: true)
            .Line("squared", SquaredForm, 1, 8, count: 29)
            .Points("squared", starts, starts.Select(z => (double)Epochs(z, Squared)))
            .Line("cross-entropy", CrossForm, 1, 8, count: 29)
            .Points("cross-entropy", starts, starts.Select(z => (double)Epochs(z, Cross)))
            .Save();
    }
}
