using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class FirstLossExample
{
    [Example("loss/first-loss", "What an untrained network should pay")]
    public static void Run()
    {
        #region first-loss
        var equal = new double[10];
        var target = Targets.OneHot(3, 10);
        var cross = new CrossEntropyFromLogits();
        var hinge = new MultiClassHinge();
        var binary = new BinaryCrossEntropyFromLogits();
        var start = cross.Value(equal, target);
        Console.WriteLine($"cross_entropy = {start.Fixed(6)}");
        var margins = hinge.Value(equal, target);
        var coin = binary.Value([0], [1]);
        Console.WriteLine($"hinge = {margins.Fixed(6)}");
        Console.WriteLine($"binary = {coin.Fixed(6)}");

        // Large weights at the start: sure of a class at random.
        double[] sure = [10, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        var wrong = cross.Value(sure, target);
        Console.WriteLine($"sure_and_wrong = {wrong.Fixed(6)}");
        #endregion
    }
}
