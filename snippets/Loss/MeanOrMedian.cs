using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class MeanOrMedianExample
{
    [Example("loss/mean-or-median", "The loss chooses the answer: mean or median")]
    public static void Run([Range(5, 100, Step = 1)] double outlier = 100)
    {
        #region mean-or-median
        double[] data = [1, 2, 3, 4, outlier];

        // The constant c with the smallest loss, when every point
        // gets the same prediction.
        double Best(Loss loss)
        {
            double At(double c) => loss.Value([c, c, c, c, c], data);
            return Enumerable.Range(0, 1001)
                .Select(i => i / 10.0)
                .MinBy(At);
        }

        var squared = Best(new MeanSquaredError());
        var absolute = Best(new MeanAbsoluteError());
        Console.WriteLine($"best[squared] = {squared.Fixed(1)}");
        Console.WriteLine($"best[absolute] = {absolute.Fixed(1)}");
        Console.WriteLine($"mean = {data.Average().Fixed(1)}");
        var median = data.Order().ElementAt(2);
        Console.WriteLine($"median = {median.Fixed(1)}");
        #endregion

        // Each loss in units of its own minimum, so that both fit one axis.
        Func<double, double> Relative(Loss loss)
        {
            double At(double c) => loss.Value([c, c, c, c, c], data);
            var smallest = At(Best(loss));
            return c => At(c) / smallest;
        }

        Figure.Plot("curves").Title("Two losses of one constant prediction")
            .Description("Each loss is divided by its own minimum. The absolute loss is lowest at the median, among the four small values; the squared loss is lowest at the mean, far to the right, where no data point lies.")
            .XAxis("predicted constant", min: 0, max: 40).YAxis("loss / smallest loss", min: 1, max: 1.6)
            .Line("absolute", Relative(new MeanAbsoluteError()), 0, 40)
            .Line("squared", Relative(new MeanSquaredError()), 0, 40)
            .Save();
    }
}
