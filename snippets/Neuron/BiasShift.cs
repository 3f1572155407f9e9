using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A bias moves the curve of a neuron along the axis of its input and leaves its slope alone.</summary>
public static class BiasShiftExample
{
    /// <summary>Finds by bisection where three neurons pass one half and measures their slope there.</summary>
    [Example("neuron/bias-shift", "The bias shifts, the weight sets the slope")]
    public static void Run([Range(0.5, 4, Step = 0.5)] double weight = 2)
    {
        #region bias-shift
        double Half(Neuron neuron)  // where the output passes one half
        {
            var (low, high) = (-20.0, 20.0);
            while (high - low > 1e-9)
            {
                var middle = (low + high) / 2;
                if (neuron.Forward([middle]) < 0.5) low = middle;
                else high = middle;
            }
            return (low + high) / 2;
        }

        double[] biases = [-4, 0, 4];
        foreach (var b in biases)
        {
            var neuron = new Neuron([weight], b, new Sigmoid());
            var half = Half(neuron);
            var right = neuron.Forward([half + 1e-4]);
            var left = neuron.Forward([half - 1e-4]);
            var slope = (right - left) / 2e-4;
            Console.WriteLine($"half[{b}] = {half.Fixed(4)}");
            Console.WriteLine($"slope[{b}] = {slope.Fixed(4)}");
        }

        // the bias as the weight of an input that is always 1
        var plain = new Neuron([weight], 4, new Sigmoid());
        var joined = new Neuron([weight, 4], 0, new Sigmoid());
        var (a1, a2) = (plain.Forward([-1.5]), joined.Forward([-1.5, 1]));
        Console.WriteLine($"a[bias] = {a1.Fixed(4)}");
        Console.WriteLine($"a[input 1] = {a2.Fixed(4)}");
        #endregion

        var figure = Figure.Plot("shift").Title("One weight, three biases")
            .Description("Three S-shaped curves of the same shape side by side. A positive bias moves the curve to the left, a negative one to the right; its steepness stays.")
            .XAxis("x", min: -6, max: 6, ticks: [-6, -4, -2, 0, 2, 4, 6]).YAxis("a", min: 0, max: 1, ticks: [0, 0.5, 1]);
        foreach (var b in biases)
            figure.Line($"b = {b}", x => new Sigmoid().Value((weight * x) + b), -6, 6, 81);
        figure.HorizontalLine(0.5, "one half").Save();
    }
}
