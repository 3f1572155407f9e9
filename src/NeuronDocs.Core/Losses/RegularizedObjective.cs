namespace NeuronDocs.Core;

/// <summary>
/// What training minimizes when large weights have a price: the mean loss of a network over a batch, plus penalties on its weights. Biases are
/// free. <c>new RegularizedObjective(network, loss, new L1(0.01), new L2(0.1))</c> is an elastic net.
/// </summary>
/// <remarks>
/// The loss is a mean over the samples and the penalty is not divided by anything: $\lambda$ means the same for every batch size. Some texts divide
/// the penalty by the number of samples.
/// </remarks>
public sealed class RegularizedObjective
{
    private readonly Penalty[] penalties;

    /// <summary>Joins a network, a loss and penalties.</summary>
    /// <param name="network">The network whose weights are penalized.</param>
    /// <param name="loss">The loss of one sample.</param>
    /// <param name="penalties">The penalties, which are added; none leaves the loss alone.</param>
    public RegularizedObjective(Network network, Loss loss, params Penalty[] penalties)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(loss);
        ArgumentNullException.ThrowIfNull(penalties);
        foreach (var penalty in penalties) ArgumentNullException.ThrowIfNull(penalty, nameof(penalties));
        Network = network;
        Loss = loss;
        this.penalties = [.. penalties];
    }

    /// <summary>The network whose weights are penalized.</summary>
    public Network Network { get; }

    /// <summary>The loss of one sample.</summary>
    public Loss Loss { get; }

    /// <summary>The penalties, which are added.</summary>
    public IReadOnlyList<Penalty> Penalties => penalties;

    /// <summary>What the weights cost now: the sum of the penalties over the weights of all layers that have <see cref="Layer.PenalizesWeights"/>.</summary>
    /// <returns>The part of the objective that does not depend on the data.</returns>
    public double Penalty()
    {
        var sum = 0.0;
        for (var l = 0; l < Network.Layers.Count; l++)
        {
            var layer = Network.Layers[l];
            if (!layer.PenalizesWeights) continue;
            foreach (var penalty in penalties) sum += penalty.Value(layer.Weights);
        }

        return sum;
    }

    /// <summary>The mean loss over a batch plus the penalties.</summary>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <returns>The objective.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the loss is not defined for a target.</exception>
    public double Value(double[][] inputs, double[][] targets) => Network.Loss(inputs, targets, Loss) + Penalty();

    /// <summary>Backpropagation of the mean loss over a batch, plus the gradients of the penalties.</summary>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <param name="gradient">Receives the derivative with respect to each parameter, in the order of <see cref="Network.Parameters"/>.</param>
    /// <returns>The objective.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the loss is not defined for a target. Nothing has been changed.</exception>
    public double Gradient(double[][] inputs, double[][] targets, Span<double> gradient)
    {
        var loss = Network.Gradient(inputs, targets, Loss, gradient);
        var start = 0;
        for (var l = 0; l < Network.Layers.Count; l++)
        {
            var layer = Network.Layers[l];
            if (layer.PenalizesWeights)
            {
                foreach (var penalty in penalties) penalty.AddGradient(layer.Weights, gradient.Slice(start, layer.Weights.Length));
            }

            start += layer.Parameters.Length;
        }

        return loss + Penalty();
    }
}
