using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class GlorotExample
{
    [Example("weight-initialization/glorot", "LeCun, Glorot and He side by side")]
    public static void Run([Range(1, 1024, Step = 1)] int inputs = 100, [Range(1, 1024, Step = 1)] int outputs = 400)
    {
        #region glorot
        foreach (var fan in new Fan[]
            { new(256, 256), new(inputs, outputs) })
        {
            foreach (var rule in new VarianceScaling[]
                { new LeCun(), new Glorot(), new He() })
            {
                var variance = rule.Variance(fan);
                var deviation = Math.Sqrt(variance);
                // Each sum multiplies the variance by its terms:
                // fan.In of them forward, fan.Out backward.
                var forward = fan.In * variance;
                var backward = fan.Out * variance;

                var key = $"{rule.GetType().Name} {fan.In} to {fan.Out}";
                Console.WriteLine($"deviation[{key}] = {deviation.Fixed(7)}");
                Console.WriteLine($"forward[{key}] = {forward.Fixed(4)}");
                Console.WriteLine($"backward[{key}] = {backward.Fixed(4)}");
            }
        }
        #endregion
    }
}
