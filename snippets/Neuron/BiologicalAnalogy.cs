using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The firing rate of a leaky integrate-and-fire cell, counted and in closed form, beside a ReLU.</summary>
public static class BiologicalAnalogyExample
{
    /// <summary>Counts the spikes of one second for three input currents.</summary>
    [Example("neuron/biological-analogy", "The firing rate of a model nerve cell")]
    public static void Run([Range(0, 5, Step = 0.5)] double rest = 2, [Range(5, 40, Step = 5)] double tau = 10)
    {
        #region biological-analogy
        // Leaky integrate-and-fire, time in ms: tau dV/dt = I - V.
        // At V = 1 the cell fires, V drops to 0 and stays for a rest.
        const double dt = 0.01;
        var decay = Elementary.Exp(-dt / tau);

        int Spikes(double current)  // in one second
        {
            var (v, asleep, spikes) = (0.0, 0.0, 0);
            for (var step = 0; step < 100_000; step++, asleep -= dt)
            {
                if (asleep > dt / 2) continue;
                v = current + (v - current) * decay;
                if (v < 1) continue;
                (v, asleep, spikes) = (0, rest + dt, spikes + 1);
            }
            return spikes;
        }

        double Climb(double current) =>  // from 0 to 1, in ms
            tau * Elementary.Log(current / (current - 1));
        double Rate(double current, double rest) =>
            current <= 1 ? 0 : 1000 / (rest + Climb(current));
        double Line(double current) =>
            1000 / tau * new Relu().Value(current - 0.5);

        foreach (var current in new[] { 0.9, 1.5, 4 })
        {
            var (held, free) = (Rate(current, rest), Rate(current, 0));
            var line = Line(current);
            Console.WriteLine($"spikes[{current}] = {Spikes(current)}");
            Console.WriteLine($"rate[{current}] = {held.Fixed(1)}");
            Console.WriteLine($"free[{current}] = {free.Fixed(1)}");
            Console.WriteLine($"relu[{current}] = {line.Fixed(1)}");
        }
        #endregion

        double[] currents = [0.5, 0.9, 1.1, 1.3, 1.5, 2, 2.5, 3, 3.5, 4];
        Figure.Plot("rate").Title("Firing rate of a model nerve cell against its input current")
            .Description("Both curves stay at zero up to a current of 1 and then rise steeply. Without a rest between spikes the curve comes close to a straight line, the shifted ReLU; with a rest it bends and levels off. The spikes that were counted lie on the curve.")
            .XAxis("input current I", min: 0, max: 4, ticks: [0, 1, 2, 3, 4]).YAxis("spikes per second", min: 0)
            .Line("rest", current => Rate(current, rest), 0, 4, 81).Points("rest", currents, currents.Select(current => (double)Spikes(current)))
            .Line("no rest", current => Rate(current, 0), 0, 4, 81).Line("ReLU", Line, 0, 4, 9).Save();
    }
}
