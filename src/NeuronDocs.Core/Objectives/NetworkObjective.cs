namespace NeuronDocs.Core;

/// <summary>
/// The mean loss of a network over a batch, as a function of its parameters: with it a <see cref="SearchMethod"/> trains a network.
/// <code>
/// var objective = new NetworkObjective(network, inputs, targets, new MeanSquaredError());
/// new LimitedMemoryBfgs().Minimize(objective, network.Parameters).Last().X.CopyTo(network.Parameters);
/// </code>
/// </summary>
/// <remarks>
/// It runs the network as in training, at the parameters it is asked about, and puts the network's own back. Running statistics
/// (batch normalization) are collected at every point it is asked about, and stay. The batch must be the whole data: a
/// search compares values and needs the same function each time, so layers that draw (dropout) do not fit.
/// </remarks>
public sealed class NetworkObjective : Objective
{
    private readonly Network network;
    private readonly double[][] inputs;
    private readonly double[][] targets;
    private readonly Loss loss;
    private readonly double[] own;
    private readonly double[] unused;

    /// <summary>Joins what makes the loss a function of the parameters. The data are not copied.</summary>
    /// <param name="network">The network.</param>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <param name="loss">The loss.</param>
    /// <exception cref="ArgumentException">The data do not fit the network.</exception>
    public NetworkObjective(Network network, double[][] inputs, double[][] targets, Loss loss)
    {
        ArgumentNullException.ThrowIfNull(network);
        network.CheckBatch(inputs, targets, loss);
        (this.network, this.inputs, this.targets, this.loss) = (network, inputs, targets, loss);
        own = new double[network.ParameterCount];
        unused = new double[network.ParameterCount];
    }

    /// <summary>The number of parameters.</summary>
    public override int Dimension => own.Length;

    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> x) => Gradient(x, unused);

    /// <inheritdoc/>
    public override double Gradient(ReadOnlySpan<double> x, Span<double> gradient)
    {
        Check(x, gradient);
        network.Parameters.CopyTo(own);
        x.CopyTo(network.Parameters);
        try
        {
            return network.Gradient(inputs, targets, loss, gradient);
        }
        finally
        {
            own.CopyTo(network.Parameters);
        }
    }
}
