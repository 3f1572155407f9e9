namespace NeuronDocs.Core.Tests;

public class HalfSquaredErrorTests : ILossFacts
{
    private static readonly HalfSquaredError Loss = new();

    Loss[] ILossFacts.Losses => [Loss];

    double[][] ILossFacts.Predictions => LossFacts.RealPredictions;

    double[][] ILossFacts.Targets => LossFacts.RealTargets;

    T ILossFacts.Definition<T>(Loss loss, T[] y, double[] t) => LossFacts.Sum(y.Zip(t, (y, t) => (y - t).Pow(2))) / 2;

    [Fact]
    public void Its_gradient_is_the_error()
    {
        Assert.Equal(4.5, Loss.Value([4], [1]));
        Assert.Equal([3, -1, 0], LossFacts.Gradient(Loss, [4, 2, 7], [1, 3, 7]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_is_half_the_number_of_outputs_times_the_mean_squared_error(int n)
    {
        double[] prediction = [.. new double[] { 4, 2, -1 }.Take(n)], target = [.. new double[] { 1, 3, 1 }.Take(n)];
        Assert.Equal(n / 2.0 * new MeanSquaredError().Value(prediction, target), Loss.Value(prediction, target), 1e-15);
    }
}
