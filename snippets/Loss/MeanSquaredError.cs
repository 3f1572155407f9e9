using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class MeanSquaredErrorExample
{
    [Example("loss/mean-squared-error", "Mean squared error and its gradient")]
    public static void Run([Range(-2, 4, Step = 0.1)] double first = 1, [Range(-2, 6, Step = 0.1)] double second = 2)
    {
        #region mean-squared-error
        double[] prediction = [first, second];
        double[] target = [0, 4];
        var loss = new MeanSquaredError();

        var gradient = new double[2];
        loss.Gradient(prediction, target, gradient);
        var difference = FiniteDifference.Gradient(
            p => loss.Value(p, target), prediction);

        var value = loss.Value(prediction, target);
        Console.WriteLine($"loss = {value.Fixed(4)}");
        for (var i = 0; i < prediction.Length; i++)
        {
            var error = prediction[i] - target[i];
            Console.WriteLine($"error[{i}] = {error.Fixed(4)}");
            Console.WriteLine($"gradient[{i}] = {gradient[i].Fixed(4)}");
            Console.WriteLine(
                $"finite_difference[{i}] = {difference[i].Fixed(4)}");
        }
        #endregion

        Figure.Plot("curve").Title("Squared error and its gradient")
            .Description("The loss is a parabola with its lowest point at error 0; the gradient is a straight line through 0 with slope 2.")
            .XAxis("error y - t").YAxis("loss, gradient")
            .Line("loss", e => e * e, -3, 3, count: 61)
            .Line("gradient", e => 2 * e, -3, 3, count: 2)
            .Save();
    }
}
