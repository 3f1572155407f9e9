using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One neuron with two inputs: its sum, its answer, its slopes and its boundary.</summary>
public static class ExploreNeuronExample
{
    /// <summary>Computes the neuron at one input, how the answer reacts to each parameter, and where the line z = 0 runs.</summary>
    [Example("neuron/explore-neuron", "One neuron with every part movable")]
    public static void Run(
        [Range(-3, 3, Step = 0.1)] double x1 = 1,
        [Range(-3, 3, Step = 0.1)] double x2 = 1,
        [Range(-3, 3, Step = 0.1)] double w1 = 1,
        [Range(-3, 3, Step = 0.1)] double w2 = -2,
        [Range(-3, 3, Step = 0.1)] double bias = 0.5,
        [Choice("step", "sigmoid", "tanh", "relu", "leaky-relu", "elu", "softplus", "gelu", "silu", "identity")] string activation = "tanh")
    {
        #region explore-neuron
        ElementwiseActivation f = activation switch
        {
            "step" => new Step(), "sigmoid" => new Sigmoid(),
            "tanh" => new Tanh(), "relu" => new Relu(),
            "leaky-relu" => new LeakyRelu(0.1), "elu" => new Elu(),
            "softplus" => new Softplus(), "gelu" => new Gelu(),
            "silu" => new Silu(), _ => new Identity(),
        };
        Neuron neuron = new([w1, w2], bias, f);
        double[] x = [x1, x2];
        var z = neuron.PreActivation(x);  // w1 x1 + w2 x2 + bias
        var a = neuron.Forward(x);        // f(z)
        var slope = f.Derivative(z);      // f'(z)
        Print("z", z);
        Print("a", a);
        Print("slope", slope);

        // by how much a grows for a small step of each parameter
        Print("da[w1]", slope * x1);
        Print("da[w2]", slope * x2);
        Print("da[bias]", slope);

        // the line z = 0: where it meets each axis, how far x is off
        Print("crossing[x1]", -bias / w1);
        Print("crossing[x2]", -bias / w2);
        Print("distance", Math.Abs(z) / Math.Sqrt(w1 * w1 + w2 * w2));

        void Print(string label, double value)
        {
            var text = double.IsFinite(value) ? value.Fixed(4) : "none";
            Console.WriteLine($"{label} = {text}");
        }
        #endregion

        var (where, height) = (z.Fixed(2), a.Fixed(2));
        var reach = Math.Max(4, Math.Abs(z) + 1);
        var half = reach / 5;
        Figure.Plot("activation").Title($"The activation {activation}, and where this neuron stands on it")
            .Description($"The curve of {activation} over the pre-activation. At z = {where} it has the height {height}, the output of the neuron, and the tangent there has the slope {slope.Fixed(2)}.")
            .XAxis("pre-activation z").YAxis("activation a")
            .Line(activation, f.Value, -reach, reach, 81)
            .Points($"z = {where}, a = {height}", [z], [a])
            .Line("", [z - half, z + half], [a - slope * half, a + slope * half]).Save();

        // The axes have one scale, so that the weights look as upright on the boundary as they are. The line z = 0 passes its foot, closest to the origin.
        var length = Math.Sqrt(w1 * w1 + w2 * w2);
        var (u1, u2) = length > 0 ? (w1 / length, w2 / length) : (0, 0);
        var (foot1, foot2) = length > 0 ? (-bias / length * u1, -bias / length * u2) : (double.NaN, double.NaN);
        Figure.Plot("plane").Title("The boundary z = 0 in the plane of the inputs")
            .Description(length > 0
                ? $"The plane of the two inputs, cut in two by a straight line. The direction of the weights, upright on the line, points to the side where z is positive. The input ({x1.Fixed(1)}, {x2.Fixed(1)}) lies on the {(z >= 0 ? "positive" : "negative")} side."
                : "The plane of the two inputs without a line: both weights are zero, so z is the bias everywhere.")
            .XAxis("x1", min: -5.6, max: 5.6, ticks: [-4, -2, 0, 2, 4]).YAxis("x2", min: -3.1, max: 3.1, ticks: [-2, 0, 2])
            .Region((v1, v2) => w1 * v1 + w2 * v2 + bias, 0, 8)
            .Points("input", [x1], [x2])
            .Line("z > 0", [foot1, foot1 + 0.9 * u1], [foot2, foot2 + 0.9 * u2]).Save();
    }
}
