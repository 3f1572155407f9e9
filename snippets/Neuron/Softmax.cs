using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The softmax of three logits: what a shift and a temperature do, and why one logit moves all outputs.</summary>
public static class SoftmaxExample
{
    /// <summary>Prints probabilities, a shifted and a tempered version, and a column of the Jacobian.</summary>
    [Example("neuron/softmax", "The softmax, its shift, its temperature and its Jacobian")]
    public static void Run([Range(0.1, 5, Step = 0.1)] double temperature = 2)
    {
        #region softmax
        double[] z = [1, 2, 4];
        var p = Softmax.Of(z);
        var shifted = Softmax.Of([.. z.Select(x => x + 1000)]);
        var warm = Softmax.Of([.. z.Select(x => x / temperature)]);
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine($"p[{i}] = {p[i].Fixed(6)}");
            Console.WriteLine($"shifted[{i}] = {shifted[i].Fixed(6)}");
            Console.WriteLine($"warm[{i}] = {warm[i].Fixed(6)}");
        }

        var jacobian = Softmax.Jacobian(z);   // column 1: dp / dz1
        for (var i = 0; i < 3; i++)
            Console.WriteLine($"dp[{i}] = {jacobian[i, 1].Fixed(6)}");
        #endregion

        double Share(int i, double t) => Softmax.Of([.. z.Select(x => x / t)])[i];
        Figure.Plot("temperature").Title("The three probabilities over the temperature")
            .Description("At a low temperature the largest logit takes everything. As the temperature rises the three probabilities approach one third each, in the order of their logits.")
            .XAxis("temperature T", log: true, min: 0.1, max: 100, ticks: [0.1, 1, 10, 100]).YAxis("probability", min: 0, max: 1.02, ticks: [0, 0.25, 0.5, 0.75, 1])
            .Line("z = 4", Temperatures(), Temperatures().Select(t => Share(2, t)))
            .Line("z = 2", Temperatures(), Temperatures().Select(t => Share(1, t)))
            .Line("z = 1", Temperatures(), Temperatures().Select(t => Share(0, t)))
            .Points("z = 4", [temperature], [warm[2]]).Points("z = 2", [temperature], [warm[1]]).Points("z = 1", [temperature], [warm[0]]).Save();

        static double[] Temperatures() => [.. Enumerable.Range(0, 61).Select(i => 0.1 * Elementary.Pow(10, i / 20.0))];
    }
}
