using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The bound of Glorot's uniform distribution between equal widths, and the variance that it gives.</summary>
public static class GlorotBoundExample
{
    [Example("weight-initialization/glorot-bound", "The bound that gives Glorot's variance")]
    public static void Run([Range(16, 512, Step = 16)] int inputs = 256, [Range(16, 512, Step = 16)] int outputs = 256, [Seed] int seed = 1)
    {
        #region glorot-bound
        var fan = new Fan(inputs, outputs);
        var bound = Math.Sqrt(6.0 / (inputs + outputs));
        var w = new double[inputs * outputs];
        new Uniform(bound).Fill(w, fan, new Xoshiro256(seed));

        var drawn = w.Average(x => x * x);
        Console.WriteLine($"bound = {bound.Fixed(4)}");
        var variance = bound * bound / 3;
        Console.WriteLine($"variance = {variance.Fixed(6)}");
        Console.WriteLine($"rule = {new Glorot().Variance(fan).Fixed(6)}");
        Console.WriteLine($"drawn = {drawn.Fixed(6)}");
        #endregion
    }
}
