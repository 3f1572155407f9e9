using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>In training the batch is the measure; in use, running estimates are.</summary>
public static class BatchNormalizationByHandExample
{
    /// <summary>Normalizes a batch of four numbers and then answers for one of them alone.</summary>
    [Example("weight-initialization/batch-normalization-by-hand", "Batch normalization of four numbers")]
    public static void Run()
    {
        #region batch-normalization-by-hand
        double[][] batch = [[1], [3], [5], [7]];
        double[][] targets = [[0], [0], [0], [0]];
        var layer = new BatchNormalization(1, new Identity());
        var network = new Network(layer);
        var optimizer = new Optimizer(network.ParameterCount, 0);
        var trainer = new Trainer(
            network, new MeanSquaredError(), optimizer);

        // training: the mean and the variance of this batch
        var step = trainer.Run(batch, targets, 1, statistics: true).Last();
        var a = step.Layers[0].Activations;
        Console.WriteLine($"a[mean] = {a.Mean.Fixed(4)}");
        Console.WriteLine($"a[deviation] = {a.StandardDeviation.Fixed(4)}");

        // use: running estimates, after one batch and after a hundred
        var early = network.Forward([5])[0];
        Console.WriteLine($"mean[1] = {layer.RunningMean[0].Fixed(4)}");
        Console.WriteLine($"var[1] = {layer.RunningVariance[0].Fixed(4)}");
        _ = trainer.Run(batch, targets, 99).Last();
        var late = network.Forward([5])[0];
        Console.WriteLine($"mean[100] = {layer.RunningMean[0].Fixed(4)}");
        Console.WriteLine($"var[100] = {layer.RunningVariance[0].Fixed(4)}");
        Console.WriteLine($"a[1] = {early.Fixed(4)}");
        Console.WriteLine($"a[100] = {late.Fixed(4)}");
        #endregion
    }
}
