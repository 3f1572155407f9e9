using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class HandLossExample
{
    [Example("loss/hand-loss", "Four losses of three predictions")]
    public static void Run()
    {
        #region hand-loss
        double[] y = [0.5, 2, 4], t = [0, 2, 6];
        Loss[] losses =
        [
            new MeanSquaredError(), new HalfSquaredError(),
            new MeanAbsoluteError(), new Huber(1),
        ];
        foreach (var loss in losses)
        {
            var name = loss.GetType().Name;
            Console.WriteLine($"{name} = {loss.Value(y, t).Fixed(4)}");
        }
        #endregion
    }
}
