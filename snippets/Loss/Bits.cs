using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class BitsExample
{
    [Example("loss/bits", "Eight classes in nats and in bits")]
    public static void Run()
    {
        #region bits
        var loss = new CrossEntropyFromLogits();
        var target = Targets.OneHot(5, 8);
        var nats = loss.Value(new double[8], target);
        var bits = nats / Elementary.Log(2);
        var choices = Elementary.Exp(nats);
        Console.WriteLine($"nats = {nats.Fixed(4)}");
        Console.WriteLine($"bits = {bits.Fixed(4)}");
        Console.WriteLine($"perplexity = {choices.Fixed(4)}");
        #endregion
    }
}
