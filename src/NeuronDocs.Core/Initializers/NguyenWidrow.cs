namespace NeuronDocs.Core;

/// <summary>
/// For the hidden layer of a network with inputs in $[-1, 1]$: every neuron's weight vector has the length $\beta = 0.7 H^{1/n}$, for $n$ inputs and
/// $H$ neurons, in a random direction, and its bias is uniform on $[-\beta, \beta)$. The neurons' steep regions then cover the inputs' cube evenly.
/// </summary>
/// <remarks>
/// Each weight is drawn from $[-1, 1)$ and the vector is rescaled, so the direction is uniform in the cube, not on the sphere; $\operatorname{Var}(w) = \beta^2 / n$.
/// It was made for tanh and one hidden layer, and is the only initializer here that draws biases. Source: Nguyen and Widrow 1990. MATLAB's
/// <c>initnw</c> spaces the biases evenly instead of drawing them, and adapts both to the range of the inputs.
/// </remarks>
public sealed record NguyenWidrow : Initializer
{
    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        var length = Length(fan);
        for (; !weights.IsEmpty; weights = weights[fan.In..]) FillNeuron(weights[..fan.In], length, random);
    }

    /// <summary>Draws each bias from $[-\beta, \beta)$.</summary>
    /// <inheritdoc/>
    public override void FillBiases(Span<double> biases, Fan fan, Random random)
    {
        Check([], fan, random);
        var length = Length(fan);
        foreach (ref var b in biases) b = length * (2 * random.NextDouble() - 1);
    }

    /// <summary>$\beta = 0.7 H^{1/n}$.</summary>
    private static double Length(Fan fan) => 0.7 * Elementary.Pow(fan.Out, 1.0 / fan.In);

    private static void FillNeuron(Span<double> weights, double length, Random random)
    {
        double norm;
        do
        {
            foreach (ref var w in weights) w = 2 * random.NextDouble() - 1;
            norm = Reduction.Norm(weights);
        }
        while (norm == 0); // A vector without a direction: once in 2^53 draws of a single weight, but NaN if it were kept.

        foreach (ref var w in weights) w *= length / norm;
    }
}
