using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>One step that is too long leaves a ReLU neuron without a gradient for good.</summary>
public static class DeadReluExample
{
    /// <summary>Trains one neuron on one sample with a ReLU and with a leaky ReLU.</summary>
    [Example("neuron/dead-relu", "A neuron that died")]
    public static void Run([Range(0.1, 4, Step = 0.1)] double eta = 3)
    {
        #region dead-relu
        double x = 1, t = 0.5;
        ElementwiseActivation[] functions = [new Relu(), new LeakyRelu()];
        foreach (var f in functions)
        {
            var name = f.GetType().Name;
            double w = 1, b = 0;
            for (var step = 0; step < 3; step++)
            {
                var z = w * x + b;
                var a = f.Value(z);
                var dz = (a - t) * f.Derivative(z);  // L = (a - t)^2 / 2
                Console.WriteLine($"{name}[z{step}] = {z.Fixed(4)}");
                Console.WriteLine($"{name}[dz{step}] = {dz.Fixed(4)}");
                w -= eta * dz * x;
                b -= eta * dz;
            }
        }
        #endregion
    }
}
