using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class HalvingStepsExample
{
    [Example("learning-rate/halving-steps", "Half the rate, twice the steps")]
    public static void Run()
    {
        #region halving-steps
        int Steps(double eta)  // until w has fallen to a thousandth
        {
            var (w, k) = (1.0, 0);
            for (; w > 0.001; k++) w -= eta * w;  // curvature 1
            return k;
        }

        foreach (var eta in (double[])[0.02, 0.01, 0.005])
            Console.WriteLine($"steps[{eta.Fixed(3)}] = {Steps(eta)}");
        #endregion
    }
}
