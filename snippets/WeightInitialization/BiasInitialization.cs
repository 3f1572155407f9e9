using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>An output bias set to the logit of the base rate starts the loss at the entropy of the targets.</summary>
public static class BiasInitializationExample
{
    /// <summary>Trains a logistic neuron on a rare class from two output biases.</summary>
    [Example("weight-initialization/bias-initialization", "An output bias that knows the base rate")]
    public static void Run([Range(0.02, 0.5, Step = 0.02)] double share = 0.02, [Range(0.1, 1, Step = 0.1)] double eta = 0.5)
    {
        #region bias-initialization
        // 1000 samples; the positive ones lie a little further right
        var random = new Xoshiro256(1);
        var (inputs, targets) = (new double[1000][], new double[1000][]);
        for (var i = 0; i < 1000; i++)
        {
            targets[i] = [i < 1000 * share ? 1 : 0];
            inputs[i] = [random.NextNormal() + targets[i][0]];
        }

        var loss = new BinaryCrossEntropyFromLogits();
        List<double> Train(double bias)
        {
            var network = new Network(new Dense(1, 1, new Identity()));
            network.Layers[0].Biases[0] = bias;
            var optimizer = new Optimizer(2, eta);
            var trainer = new Trainer(network, loss, optimizer);
            var run = trainer.Run(inputs, targets, 201);
            return [.. run.Select(step => step.Loss)];
        }

        var p = targets.Average(t => t[0]);
        var logit = Elementary.Log(p / (1 - p));
        var entropy = -p * Elementary.Log(p)
            - (1 - p) * Elementary.Log(1 - p);
        var (zero, prior) = (Train(0), Train(logit));
        Console.WriteLine($"bias = {logit.Fixed(4)}");
        Console.WriteLine($"entropy = {entropy.Fixed(4)}");
        foreach (var step in new[] { 0, 10, 200 })
        {
            Console.WriteLine($"zero[{step}] = {zero[step].Fixed(4)}");
            Console.WriteLine($"prior[{step}] = {prior[step].Fixed(4)}");
        }
        #endregion

        double[] steps = [.. Enumerable.Range(0, 67).Select(k => 3.0 * k)];
        Figure.Plot("loss").Title("Loss while learning a rare class, from two output biases")
            .Description("From a bias of zero the loss starts at the logarithm of two and needs many steps to come down to the level of the entropy. From the logit of the base rate it starts on that level and falls below it at once.")
            .XAxis("step", min: 0, max: 200, ticks: [0, 50, 100, 150, 200]).YAxis("loss", min: 0)
            .Line("zero", steps, steps.Select(step => zero[(int)step])).Line("prior", steps, steps.Select(step => prior[(int)step])).HorizontalLine(entropy, "entropy").Save();
    }
}
