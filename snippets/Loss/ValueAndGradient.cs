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
        var squared = new MeanSquaredError();
        var absolute = new MeanAbsoluteError();
        var gradient = new double[1];

        Console.WriteLine($"value[squared] = {squared.Value(prediction, target).Fixed(4)}");
        Console.WriteLine($"value[absolute] = {absolute.Value(prediction, target).Fixed(4)}");

        squared.Gradient(prediction, target, gradient);
        Console.WriteLine($"gradient[squared] = {gradient[0].Fixed(4)}");
        absolute.Gradient(prediction, target, gradient);
        Console.WriteLine($"gradient[absolute] = {gradient[0].Fixed(4)}");

        // A constant on top changes every value and no gradient.
        double Lifted(double p) => squared.Value([p], target) + 100;
        Console.WriteLine($"value[squared plus 100] = {Lifted(prediction[0]).Fixed(4)}");
        Console.WriteLine($"gradient[squared plus 100] = {FiniteDifference.Central(Lifted, prediction[0]).Fixed(4)}");
        #endregion
    }
}
