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

        // Binary cross-entropy is a mean over its two outputs.
        var binary = new BinaryCrossEntropyFromLogits();
        var cross = new CrossEntropyFromLogits();
        var half = new HalfSquaredError();
        var sigmoid = z.Select(Elementary.Sigmoid).ToArray();
        Compare("identity", z, v => half.Value(v, target));
        Compare("sigmoid", sigmoid, v => 2 * binary.Value(v, target));
        Compare("softmax", Softmax.Of(z), v => cross.Value(v, target));

        // Each output layer turns z into the prediction. Each loss is
        // a function of z, and its slope is found by nudging z.
        void Compare(
            string name, double[] prediction, Func<double[], double> loss)
        {
            var slope = FiniteDifference.Gradient(loss, z);
            for (var i = 0; i < z.Length; i++)
            {
                var key = $"{name} {i}";
                var error = prediction[i] - target[i];
                Console.WriteLine($"slope[{key}] = {slope[i].Fixed(4)}");
                Console.WriteLine($"error[{key}] = {error.Fixed(4)}");
            }
        }
        #endregion
    }
}
