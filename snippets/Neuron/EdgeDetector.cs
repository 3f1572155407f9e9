using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Nine weights make a neuron that answers to a vertical edge and to nothing else here.</summary>
public static class EdgeDetectorExample
{
    /// <summary>Shows four small images to the neuron.</summary>
    [Example("neuron/edge-detector", "A neuron that sees edges")]
    public static void Run()
    {
        #region edge-detector
        // 3 by 3 pixels, row by row; the weights of Sobel
        var neuron = new Neuron(
            [-1, 0, 1, -2, 0, 2, -1, 0, 1], 0, new Relu());
        (string Name, double[] Pixels)[] images =
        [
            ("flat", [1, 1, 1, 1, 1, 1, 1, 1, 1]),
            ("dark to bright", [0, 0, 1, 0, 0, 1, 0, 0, 1]),
            ("bright to dark", [1, 0, 0, 1, 0, 0, 1, 0, 0]),
            ("horizontal", [0, 0, 0, 0, 0, 0, 1, 1, 1]),
        ];
        foreach (var (name, pixels) in images)
            Console.WriteLine($"a[{name}] = {neuron.Forward(pixels)}");
        #endregion
    }
}
