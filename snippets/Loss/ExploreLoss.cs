using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A loss and its gradient at one prediction, and where a step of descent moves it.</summary>
public static class ExploreLossExample
{
    /// <summary>Computes the loss, its gradient by formula and by differences, and the prediction after one step.</summary>
    [Example("loss/explore-loss", "A loss under a prediction that moves")]
    public static void Run(
        [Choice("squared", "half-squared", "absolute", "huber", "log-cosh", "quantile", "binary-cross-entropy", "focal", "hinge")] string loss = "squared",
        [Range(-4, 4, Step = 0.1)] double prediction = 3,
        [Range(0, 1, Step = 0.1)] double target = 1,
        [Range(0.01, 1.2, Step = 0.01)] double eta = 0.25)
    {
        #region explore-loss
        Loss f = loss switch
        {
            "half-squared" => new HalfSquaredError(),
            "absolute" => new MeanAbsoluteError(),
            "huber" => new Huber(1), "log-cosh" => new LogCosh(),
            "quantile" => new Quantile(0.9),
            // of these three the prediction is a logit or a score
            "binary-cross-entropy" => new BinaryCrossEntropyFromLogits(),
            "focal" => new Focal(2), "hinge" => new Hinge(),
            _ => new MeanSquaredError(),
        };
        // the classes of the hinge loss are -1 and 1
        var t = loss != "hinge" ? target : target < 0.5 ? -1 : 1;
        double Value(double y) => f.Value([y], [t]);
        double Gradient(double y)
        {
            var gradient = new double[1];
            f.Gradient([y], [t], gradient);
            return gradient[0];
        }

        var slope = Gradient(prediction);
        var measured = FiniteDifference.Central(Value, prediction);
        var moved = prediction - eta * slope;
        Console.WriteLine($"target = {t.Fixed(1)}");
        Console.WriteLine($"loss = {Value(prediction).Fixed(4)}");
        Console.WriteLine($"gradient = {slope.Fixed(4)}");
        Console.WriteLine($"measured = {measured.Fixed(4)}");
        Console.WriteLine($"moved = {moved.Fixed(4)}");
        Console.WriteLine($"loss_after = {Value(moved).Fixed(4)}");
        #endregion

        var height = Value(prediction);
        Figure.Plot("loss").Title($"The loss {loss} by prediction, and its tangent")
            .Description($"The curve of the loss for the target {t.Fixed(1)}. At the prediction {prediction.Fixed(1)} it has the height {height.Fixed(2)}, and the tangent the slope {slope.Fixed(2)}. One step of descent moves the prediction to {moved.Fixed(2)}, where the loss is {Value(moved).Fixed(2)}.")
            .XAxis("prediction y", min: -4, max: 4, ticks: [-4, -2, 0, 2, 4]).YAxis("loss", min: -0.3)
            .Line("loss", Value, -4, 4, 81)
            .Points("now", [prediction], [height]).Points("after a step", [moved], [Value(moved)])
            .Line("now", [prediction - 0.8, prediction + 0.8], [height - 0.8 * slope, height + 0.8 * slope])
            .VerticalLine(t, "target").Save();
        Figure.Plot("gradient").Title($"The gradient of {loss} by prediction")
            .Description($"The slope of the loss for the target {t.Fixed(1)}. At the prediction {prediction.Fixed(1)} it is {slope.Fixed(2)}: the force with which descent pulls.")
            .XAxis("prediction y", min: -4, max: 4, ticks: [-4, -2, 0, 2, 4]).YAxis("gradient")
            .Line("", Gradient, -4, 4, 161).Points("now", [prediction], [slope]).Save();
    }
}
