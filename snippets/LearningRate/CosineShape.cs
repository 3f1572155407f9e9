using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The shape of cosine decay beside the straight line with the same ends.</summary>
public static class CosineShapeExample
{
    [Example("learning-rate/cosine-shape", "Half a cosine against a straight line")]
    public static void Run([Range(0, 0.4, Step = 0.01)] double final = 0)
    {
        #region cosine-shape
        var cosine = new CosineDecay(0.5, 200, final);
        var linear = new PolynomialDecay(0.5, final, 200);
        foreach (var k in new[] { 0, 50, 100, 150, 200 })
        {
            Console.WriteLine($"cosine[{k}] = {cosine.At(k).Fixed(4)}");
            Console.WriteLine($"linear[{k}] = {linear.At(k).Fixed(4)}");
        }

        double Sum(LearningRateSchedule rate) =>
            Enumerable.Range(0, 200).Sum(rate.At);
        Console.WriteLine($"sum[cosine] = {Sum(cosine).Fixed(2)}");
        Console.WriteLine($"sum[linear] = {Sum(linear).Fixed(2)}");
        #endregion

        int[] places = [.. Enumerable.Range(0, 51).Select(i => 4 * i)];
        Figure.Plot("rate")
            .Title("Cosine decay and linear decay by step")
            .Description("Two lines with the same ends and the same middle. The cosine stays above the straight line in the first half, crosses it at the middle and lies below it in the second half; it starts and ends level.")
            .XAxis("step k").YAxis("η", min: 0, max: 0.55)
            .Line("cosine", places.Select(k => (double)k), places.Select(cosine.At))
            .Line("linear", places.Select(k => (double)k), places.Select(linear.At))
            .Save();
    }
}
