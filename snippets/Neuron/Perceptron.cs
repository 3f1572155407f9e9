using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Rosenblatt's learning rule on a problem that has a solution and on one that has none.</summary>
public static class PerceptronExample
{
    /// <summary>Prints the mistakes of every epoch, the weights and the bound on the number of mistakes.</summary>
    [Example("neuron/perceptron", "A perceptron learns AND and fails on XOR")]
    public static void Run()
    {
        #region perceptron
        double[][] x = [[0, 0], [0, 1], [1, 0], [1, 1]];
        double[][] and = [[0], [0], [0], [1]];
        var perceptron = new Perceptron(inputs: 2);
        var mistakes = perceptron.Train(x, and, epochs: 100);
        foreach (var (e, count) in mistakes.Index())
            Console.WriteLine($"mistakes[{e + 1}] = {count}");
        Console.WriteLine($"w1 = {perceptron.Weights[0]}");
        Console.WriteLine($"w2 = {perceptron.Weights[1]}");
        Console.WriteLine($"b = {perceptron.Bias}");

        // Novikoff: R^2 / gamma^2 with the widest separator of AND
        double[] u = [2, 2, -3];
        var length = Math.Sqrt(u.Sum(v => v * v));
        var gamma = x.Zip(and).Min(s => (2 * s.Second[0] - 1) / length
            * (u[0] * s.First[0] + u[1] * s.First[1] + u[2]));
        var square = x.Max(p => p[0] * p[0] + p[1] * p[1] + 1);
        var bound = square / (gamma * gamma);
        Console.WriteLine($"total = {mistakes.Sum()}");
        Console.WriteLine($"bound = {bound.Fixed(4)}");

        double[][] xor = [[0], [1], [1], [0]];
        var endless = new Perceptron(inputs: 2).Train(x, xor, 1000);
        Console.WriteLine($"XOR[1000] = {endless[^1]}");
        #endregion

        var (w1, w2, b) = (perceptron.Weights[0], perceptron.Weights[1], perceptron.Bias);
        Figure.Plot("boundary").Title("The line the perceptron found for AND")
            .Description("The unit square with a slanted line that cuts off the corner (1, 1), the only one of class 1.")
            .XAxis("x1", min: -0.5, max: 1.5, ticks: [0, 1]).YAxis("x2", min: -0.5, max: 1.5, ticks: [0, 1])
            .Region((x1, x2) => (w1 * x1) + (w2 * x2) + b, 0, 40)
            .Points("0", [0, 0, 1], [0, 1, 0]).Points("1", [1], [1]).Save();
    }
}
