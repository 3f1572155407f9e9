using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class GlorotExample
{
    [Example("weight-initialization/glorot", "LeCun, Glorot and He side by side")]
    public static void Run([Range(1, 1024, Step = 1)] int inputs = 100, [Range(1, 1024, Step = 1)] int outputs = 400)
    {
        #region glorot
        foreach (var fan in new Fan[] { new(256, 256), new(inputs, outputs) })
        {
            foreach (var rule in new VarianceScaling[] { new LeCun(), new Glorot(), new He() })
            {
                // Forward, a unit sums fan.In terms; backward, fan.Out terms. Each sum multiplies the variance.
                var variance = rule.Variance(fan);
                var key = $"{rule.GetType().Name} {fan.In} to {fan.Out}";
                Console.WriteLine($"deviation[{key}] = {Math.Sqrt(variance).Fixed(7)}");
                Console.WriteLine($"forward[{key}] = {(fan.In * variance).Fixed(4)}");
                Console.WriteLine($"backward[{key}] = {(fan.Out * variance).Fixed(4)}");
            }
        }
        #endregion
    }
}
