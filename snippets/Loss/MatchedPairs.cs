using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class MatchedPairsExample
{
    [Example("loss/matched-pairs", "Three output layers, one gradient")]
    public static void Run([Range(-4, 4, Step = 0.1)] double z0 = 1.5, [Range(-4, 4, Step = 0.1)] double z1 = -0.5)
    {
        #region matched-pairs
        double[] z = [z0, z1];
        double[] target = [1, 0];

        // Each output layer turns z into the prediction; each loss is
        // written as a function of z, and its slope found by nudging z.
        void Compare(string name, double[] prediction, Loss loss, double n)
        {
            var slope = FiniteDifference.Gradient(
                v => n * loss.Value(v, target), z);
            for (var i = 0; i < z.Length; i++)
            {
                var difference = prediction[i] - target[i];
                Console.WriteLine($"slope[{name} {i}] = {slope[i].Fixed(4)}");
                Console.WriteLine(
                    $"prediction_minus_target[{name} {i}] = {difference.Fixed(4)}");
            }
        }

        // Binary cross-entropy is a mean over its outputs, hence the 2.
        var sigmoid = z.Select(Elementary.Sigmoid).ToArray();
        Compare("identity", z, new HalfSquaredError(), 1);
        Compare("sigmoid", sigmoid, new BinaryCrossEntropyFromLogits(), 2);
        Compare("softmax", Softmax.Of(z), new CrossEntropyFromLogits(), 1);
        #endregion
    }
}
