using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The logic gates of McCulloch and Pitts.</summary>
public static class ThresholdUnitExample
{
    /// <summary>Builds AND, OR and NOT from one unit each and XOR from a second level.</summary>
    [Example("neuron/threshold-unit", "Gates from threshold units")]
    public static void Run()
    {
        #region threshold-unit
        var and = new ThresholdUnit([1, 1], threshold: 2);
        var or = new ThresholdUnit([1, 1], threshold: 1);
        var not = new ThresholdUnit([], threshold: 0, inhibitory: 1);

        // a second level: OR makes it fire, AND vetoes
        var xor = new ThresholdUnit([1], threshold: 1, inhibitory: 1);

        double[][] pairs = [[0, 0], [0, 1], [1, 0], [1, 1]];
        foreach (var x in pairs)
        {
            var (both, any) = (and.Forward(x), or.Forward(x));
            var odd = xor.Forward([any, both]);
            var name = $"{x[0]} {x[1]}";
            Console.WriteLine($"AND[{name}] = {both}");
            Console.WriteLine($"OR[{name}] = {any}");
            Console.WriteLine($"XOR[{name}] = {odd}");
        }
        Console.WriteLine($"NOT[0] = {not.Forward([0])}");
        Console.WriteLine($"NOT[1] = {not.Forward([1])}");
        #endregion

        Figure.Plot("stairs").Title("Two thresholds for the same sum")
            .Description("Two stairs from 0 to 1 over the sum of two inputs. The OR unit steps up at a sum of 1, the AND unit at a sum of 2. The sums 0, 1 and 2 that can occur are marked.")
            .XAxis("sum of the inputs", min: 0, max: 2.5, ticks: [0, 1, 2]).YAxis("output", min: -0.1, max: 1.25, ticks: [0, 1])
            .Line("AND", [0, 2, 2, 2.5], [0, 0, 1, 1]).Points("AND", [0, 1, 2], [0, 0, 1])
            .Line("OR", [0, 1, 1, 2.25], [0.04, 0.04, 1.04, 1.04]).Points("OR", [0, 1, 2], [0.04, 1.04, 1.04]).Save();
    }
}
