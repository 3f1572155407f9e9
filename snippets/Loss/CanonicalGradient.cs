using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class CanonicalGradientExample
{
    [Example("loss/canonical-gradient", "Four matched pairs and one that is not")]
    public static void Run([Range(-6, 6, Step = 0.1)] double z = -3)
    {
        #region canonical-gradient
        const double t = 1;   // the target; softmax has [1, 0, 0]
        var a = Elementary.Sigmoid(z);
        double[] logits = [z, 0, 1];
        var half = new HalfSquaredError();
        var binary = new BinaryCrossEntropyFromLogits();
        var cross = new CrossEntropyFromLogits();

        Print("identity", z, v => half.Value([v], [t]));
        Print("sigmoid", a, v => binary.Value([v], [t]));
        Print("softmax", Softmax.Of(logits)[0],
            v => cross.Value([v, 0, 1], [t, 0, 0]));
        Print("exp", Elementary.Exp(z), v => Elementary.Exp(v) - t * v);
        Print("mismatch", a,
            v => half.Value([Elementary.Sigmoid(v)], [t]));
        var bell = a * (1 - a);
        Console.WriteLine($"a_times_1_minus_a = {bell.Fixed(4)}");

        // The slope comes from nudging z: no formula is used.
        void Print(
            string name, double prediction, Func<double, double> loss)
        {
            var slope = FiniteDifference.Central(loss, z);
            var error = prediction - t;
            var factor = slope / error;
            Console.WriteLine($"error[{name}] = {error.Fixed(4)}");
            Console.WriteLine($"slope[{name}] = {slope.Fixed(4)}");
            Console.WriteLine($"factor[{name}] = {factor.Fixed(4)}");
        }
        #endregion

        Figure.Plot("factor").Title("Gradient divided by prediction minus target")
            .Description("For the matched pairs the factor is 1 at every z. For a sigmoid with squared error it is a bump of height one quarter, near 0 from 5 on to either side; for a hyperbolic tangent with squared error a narrower bump of height 1.")
            .XAxis("z").YAxis("factor", min: 0, max: 1.2)
            .Line("matched", v => 1, -6, 6, count: 2)
            .Line("tanh, squared", v => 1 - Elementary.Tanh(v) * Elementary.Tanh(v), -6, 6, count: 61)
            .Line("sigmoid, squared", v => Elementary.Sigmoid(v) * Elementary.Sigmoid(-v), -6, 6, count: 61)
            .Save();
    }
}
