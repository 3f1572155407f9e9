using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class OneLargeErrorExample
{
    [Example("loss/one-large-error", "Equal mean square, different mistakes")]
    public static void Run()
    {
        #region one-large-error
        var zero = new double[4];
        var squared = new MeanSquaredError();
        var absolute = new MeanAbsoluteError();
        foreach (var (name, errors) in new (string, double[])[]
            { ("even", [1, 1, 1, 1]), ("one large", [2, 0, 0, 0]) })
        {
            var mse = squared.Value(errors, zero);
            var mae = absolute.Value(errors, zero);
            var worst = errors.Max();
            Console.WriteLine($"squared[{name}] = {mse.Fixed(4)}");
            Console.WriteLine($"absolute[{name}] = {mae.Fixed(4)}");
            Console.WriteLine($"worst[{name}] = {worst.Fixed(4)}");
        }
        #endregion
    }
}
