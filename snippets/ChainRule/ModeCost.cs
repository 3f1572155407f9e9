using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How often a function has to be walked for its whole Jacobian, forward and in reverse.</summary>
public static class ModeCostExample
{
    /// <summary>Counts the evaluations that each mode really makes, the passes back, and the operations that the sweeps go through.</summary>
    [Example("chain-rule/mode-cost", "Sweeps for n inputs and m outputs")]
    public static void Run()
    {
        #region mode-cost
        (int Forward, int Reverse, int Operations) Sweeps(int n, int m)
        {
            var calls = 0;
            T[] F<T>(T[] x) where T : IScalar<T>
            {
                calls++;
                var s = x[0];
                for (var j = 1; j < n; j++) s = s * 0.5 + x[j].Sin();
                return [.. Enumerable.Range(1, m).Select(i => s * i)];
            }
            var x = Enumerable.Repeat(0.5, n).ToArray();
            Jacobian.Forward(F, x);
            var forward = calls;
            calls = 0;
            var back = Jacobian.Reverse(F, x).GetLength(0);
            var reverse = calls + back;   // forward once, then back

            var tape = new Tape();        // what one sweep walks over
            F<Var>([.. x.Select(tape.Variable)]);
            return (forward, reverse, tape.Count - n);
        }

        foreach (var (n, m) in new[] { (200, 1), (1, 200), (30, 30) })
        {
            var (forward, reverse, operations) = Sweeps(n, m);
            Console.WriteLine($"forward[{n}-{m}] = {forward}");
            Console.WriteLine($"reverse[{n}-{m}] = {reverse}");
            Console.WriteLine($"each[{n}-{m}] = {operations}");
        }
        #endregion

        int[] inputs = [1, 2, 5, 10, 20, 50, 100, 200];
        double[] across = [.. inputs.Select(n => (double)n)];
        Figure.Plot("sweeps").Title("Sweeps for the gradient of one output")
            .Description("Both axes are logarithmic. In forward mode the number of sweeps equals the number of inputs, a rising line; in reverse mode it stays at two, one forward and one back.")
            .XAxis("inputs", log: true).YAxis("sweeps", log: true)
            .Line("forward", across, inputs.Select(n => (double)Sweeps(n, 1).Forward))
            .Line("reverse", across, inputs.Select(n => (double)Sweeps(n, 1).Reverse)).Save();
    }
}
