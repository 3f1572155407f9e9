using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class TwoSpiralsExample
{
    [Example("learning-rate/two-spirals", "A network learns to tell two spirals apart")]
    public static void Run([Range(0.001, 0.1, Log = true)] double eta = 0.01, [Seed] int seed = 1)
    {
        #region two-spirals
        var (inputs, targets) = DataSets.TwoSpirals();
        var network = Network.Create([2, 20, 20, 1],
            new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed));
        var gradient = new double[network.ParameterCount];
        var optimizer = new Optimizer(gradient.Length, eta, new Adam());
        var entropy = new BinaryCrossEntropyFromLogits();
        var (epoch, right, loss) = (0, 0, 0.0);
        while (right < inputs.Length && epoch < 1500)
        {
            for (var k = 0; k < 10; k++, epoch++)
            {
                loss = network.Gradient(inputs, targets, entropy, gradient);
                optimizer.Step(network.Parameters, gradient);
            }

            right = Enumerable.Range(0, inputs.Length).Count(i =>
                network.Forward(inputs[i])[0] > 0 == targets[i][0] > 0.5);
        }

        Console.WriteLine($"parameters = {network.ParameterCount}");
        Console.WriteLine($"epochs = {epoch}");
        Console.WriteLine($"loss = {loss.Fixed(4)}");
        Console.WriteLine($"right = {right}");
        Console.WriteLine($"points = {inputs.Length}");
        #endregion

        double[][] Of(double target) => [.. inputs.Zip(targets).Where(pair => pair.Second[0] == target).Select(pair => pair.First)];
        Figure.Plot("regions")
            .Title("What the trained network answers across the plane")
            .Description($"Two interleaved spirals of 97 points each, three turns around the center. The plane is tinted by the answer of the network; {right} of {inputs.Length} points lie on ground of their own color.")
            .XAxis("x", min: -10, max: 10).YAxis("y", min: -7, max: 7)
            .Region((x, y) => network.Forward([x, y])[0], 0)
            .Points("spiral 0", Of(0).Select(p => p[0]), Of(0).Select(p => p[1]))
            .Points("spiral 1", Of(1).Select(p => p[0]), Of(1).Select(p => p[1]))
            .Save();
    }
}
