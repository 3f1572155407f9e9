using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class StepsToInfinityExample
{
    [Example("learning-rate/steps-to-infinity", "How long until NaN")]
    public static void Run()
    {
        #region steps-to-infinity
        foreach (var eta in (double[])[0.201, 0.21, 0.4, 2])
        {
            var (y, k) = (1.0, 0);  // curvature 10, the limit is 0.2
            for (; double.IsFinite(y); k++)
            {
                var gradient = 10 * y;
                y -= eta * gradient;
            }

            Console.WriteLine($"steps[{eta.Fixed(3)}] = {k}");
        }
        #endregion
    }
}
