using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class RisingLossExample
{
    [Example("loss/rising-loss", "When the loss goes up")]
    public static void Run()
    {
        #region rising-loss
        // One weight w predicts four targets. Half the squared error.
        double[] data = [0, 4, 1, 3];
        double Full(double w) =>
            data.Average(t => (w - t) * (w - t) / 2);

        int Rises(double rate, bool oneByOne)
        {
            var (w, rises) = (10.0, 0);
            for (var step = 0; step < 40; step++)
            {
                // The slope of one target, or of the mean of all four.
                var t = oneByOne ? data[step % 4] : data.Average();
                var before = Full(w);
                w -= rate * (w - t);
                if (Full(w) > before) rises++;
            }
            return rises;
        }

        Console.WriteLine($"rises[all 0.2] = {Rises(0.2, false)}");
        Console.WriteLine($"rises[one 0.2] = {Rises(0.2, true)}");
        Console.WriteLine($"rises[all 2.1] = {Rises(2.1, false)}");
        #endregion
    }
}
