using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class ValueAndGradientExample
{
    [Example("loss/value-and-gradient", "Equal loss, different gradient")]
    public static void Run([Range(-3, 3, Step = 0.1)] double error = 1)
    {
        #region value-and-gradient
        double[] target = [2];
        double[] prediction = [2 + error];
        Loss squared = new MeanSquaredError();
        Loss absolute = new MeanAbsoluteError();
        var gradient = new double[1];

        foreach (var (name, loss) in new (string, Loss)[]
            { ("squared", squared), ("absolute", absolute) })
        {
            var value = loss.Value(prediction, target);
            loss.Gradient(prediction, target, gradient);
            var g = gradient[0];
            Console.WriteLine($"value[{name}] = {value.Fixed(4)}");
            Console.WriteLine($"gradient[{name}] = {g.Fixed(4)}");
        }

        // A constant on top changes every value and no gradient.
        double Lifted(double p) => squared.Value([p], target) + 100;
        var lifted = Lifted(prediction[0]);
        var slope = FiniteDifference.Central(Lifted, prediction[0]);
        var key = "squared plus 100";
        Console.WriteLine($"value[{key}] = {lifted.Fixed(4)}");
        Console.WriteLine($"gradient[{key}] = {slope.Fixed(4)}");
        #endregion
    }
}
