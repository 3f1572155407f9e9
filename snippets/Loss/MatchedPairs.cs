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

        // The output layer turns z into the prediction; the loss that belongs to it makes dL/dz prediction minus target.
        var pairs = new (string Name, double[] Prediction, Func<double[], double> Loss)[]
        {
            ("identity", z, v => new HalfSquaredError().Value(v, target)),
            ("sigmoid", z.Select(Elementary.Sigmoid).ToArray(), v => 2 * new BinaryCrossEntropyFromLogits().Value(v, target)),
            ("softmax", Softmax.Of(z), v => new CrossEntropyFromLogits().Value(v, target)),
        };

        foreach (var (name, prediction, loss) in pairs)
        {
            var slope = FiniteDifference.Gradient(loss, z);
            for (var i = 0; i < z.Length; i++)
            {
                Console.WriteLine($"slope[{name} {i}] = {slope[i].Fixed(4)}");
                Console.WriteLine($"prediction_minus_target[{name} {i}] = {(prediction[i] - target[i]).Fixed(4)}");
            }
        }
        #endregion
    }
}
