using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class CrossEntropyFromLogitsExample
{
    [Example("loss/cross-entropy-from-logits", "Cross-entropy from logits stays finite")]
    public static void Run([Range(-1000, 1000, Step = 1)] double offset = 1000)
    {
        #region cross-entropy-from-logits
        var loss = new CrossEntropyFromLogits();
        double[] logits = [offset, offset + 1, offset + 2];
        double[] target = [1, 0, 0];

        // Step by step, by the definitions: exp(1000) is infinite
        // already, and infinity / infinity is no number.
        var exps = logits.Select(Elementary.Exp).ToArray();
        var naive = -Elementary.Log(exps[0] / exps.Sum());

        // In one piece: log-sum-exp minus the logit of the true class,
        // with the largest logit taken out of the sum first.
        var logSumExp = Softmax.LogSumExp(logits);
        Console.WriteLine($"log_sum_exp = {logSumExp.Fixed(10)}");
        Console.WriteLine(
            $"loss = {loss.Value(logits, target).Fixed(10)}");
        Console.WriteLine($"naive_loss = {naive.Fixed(10)}");

        var p = Softmax.Of(logits);
        for (var i = 0; i < p.Length; i++)
            Console.WriteLine($"p[{i}] = {p[i].Fixed(8)}");

        // Ten equal logits: the network has no opinion yet.
        double[] oneOfTen = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        var noOpinion = loss.Value(new double[10], oneOfTen);
        Console.WriteLine($"no_opinion = {noOpinion.Fixed(6)}");
        #endregion
    }
}
