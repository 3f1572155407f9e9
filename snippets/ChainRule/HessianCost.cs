using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How much longer the tape of a Hessian-vector product is than that of the function.</summary>
public static class HessianCostExample
{
    /// <summary>Counts the operations of a sum of squares with 10, 100 and 1000 variables.</summary>
    [Example("chain-rule/hessian-cost", "What H v costs")]
    public static void Run()
    {
        #region hessian-cost
        T F<T>(T[] x) where T : IScalar<T>
        {
            var sum = (1 - x[0]).Pow(2);
            for (var i = 1; i < x.Length; i++)
                sum += 100 * (x[i] - x[i - 1].Pow(2)).Pow(2);
            return sum;
        }

        foreach (var n in new[] { 10, 100, 1000 })
        {
            var x = Enumerable.Repeat(0.5, n).ToArray();
            var plain = new Tape();
            F<Var>([.. x.Select(plain.Variable)]);
            var value = plain.Count - n;

            var tape = new Tape();
            F<Dual<Var>>([.. x.Select(v => new Dual<Var>(
                tape.Variable(v), tape.Variable(1)))]);
            var product = tape.Count - 2 * n;

            Console.WriteLine($"f[{n}] = {value}");
            Console.WriteLine($"Hv[{n}] = {product}");
            var ratio = (double)product / value;
            Console.WriteLine($"ratio[{n}] = {ratio.Fixed(2)}");
        }
        #endregion
    }
}
