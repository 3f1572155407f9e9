using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class AccuracyExample
{
    [Example("loss/accuracy", "Equally accurate, not equally good")]
    public static void Run()
    {
        #region accuracy
        // Three answers to one question whose right class is 0:
        // hesitant, certain, and certain of the wrong class.
        double[][] answers = [[2, 1], [20, 1], [1, 20]];
        var loss = new CrossEntropyFromLogits();

        foreach (var logits in answers)
        {
            var name = $"{logits[0]} {logits[1]}";
            var right = logits[0] > logits[1] ? 1 : 0;
            var value = loss.Value(logits, [1, 0]);
            Console.WriteLine($"right[{name}] = {right}");
            Console.WriteLine($"loss[{name}] = {value.Scientific(3)}");
        }
        #endregion
    }
}
