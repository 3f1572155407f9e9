namespace NeuronDocs.Core;

/// <summary>The perceptron: a neuron with the step activation that learns from its mistakes, $w \gets w + \eta (t - y) x$ and $b \gets b + \eta (t - y)$.</summary>
/// <remarks>
/// If a hyperplane separates the classes with the margin $\gamma$ and all inputs are within the radius $R$ (each with a 1 for the bias appended), it
/// makes at most $(R / \gamma)^2$ mistakes, in any order of the samples (Novikoff 1962). If none does, it never stops making mistakes. The weights
/// start at zero, so the rate $\eta$ only scales them. Source: Rosenblatt 1958.
/// </remarks>
public sealed class Perceptron
{
    private readonly Neuron neuron;

    /// <summary>A perceptron that has learned nothing: weights and bias are zero.</summary>
    /// <param name="inputs">The number of inputs.</param>
    /// <param name="rate">The learning rate $\eta$, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of inputs or the rate is not positive.</exception>
    public Perceptron(int inputs, double rate = 1)
    {
        neuron = new Neuron(new double[Require.Positive(inputs)], 0, new Step());
        Rate = Require.Positive(rate);
    }

    /// <summary>The learning rate $\eta$.</summary>
    public double Rate { get; }

    /// <summary>The weights w, one for each input.</summary>
    public Span<double> Weights => neuron.Weights;

    /// <summary>The bias b.</summary>
    public double Bias
    {
        get => neuron.Bias;
        set => neuron.Bias = value;
    }

    /// <summary>The class of an input: $y = 1$ if $w \cdot x + b \ge 0$, else 0.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <returns>1 or 0.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not the number of weights.</exception>
    public double Forward(ReadOnlySpan<double> x) => neuron.Forward(x);

    /// <summary>Learns one sample: where $y$ is not $t$, $w \gets w + \eta (t - y) x$ and $b \gets b + \eta (t - y)$.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <param name="target">The class t, 0 or 1.</param>
    /// <returns>Whether it was a mistake; if not, nothing has changed.</returns>
    /// <exception cref="ArgumentException">The number of inputs is not the number of weights, or the target is not 0 or 1.</exception>
    public bool Learn(ReadOnlySpan<double> x, double target)
    {
        Require.Binary(target);
        var error = target - Forward(x);
        if (error == 0) return false;
        LinearAlgebra.AddScaled(Rate * error, x, Weights);
        Bias += Rate * error;
        return true;
    }

    /// <summary>Learns the samples in their order, again and again, until it makes no mistake or the epochs are used up.</summary>
    /// <param name="inputs">One row of inputs for each sample.</param>
    /// <param name="targets">One row with a single 0 or 1 for each sample.</param>
    /// <param name="epochs">How often to go through the samples at most, positive.</param>
    /// <returns>The number of mistakes in each epoch. The last is 0 exactly when all samples are classified as their targets say.</returns>
    /// <exception cref="ArgumentException">The numbers of rows differ or are 0, a row is missing or has another length, or a target is not 0 or 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of epochs is not positive.</exception>
    public IReadOnlyList<int> Train(double[][] inputs, double[][] targets, int epochs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(targets);
        Require.Positive(epochs);
        Require.NotEmpty(inputs.Length, nameof(inputs));
        Require.Length(targets.Length, inputs.Length, nameof(targets), "rows");
        foreach (var row in inputs) Require.Length(Require.Given(row, nameof(inputs)).Length, Weights.Length, nameof(inputs), "values in a row");
        foreach (var row in targets)
        {
            Require.Length(Require.Given(row, nameof(targets)).Length, 1, nameof(targets), "values in a row");
            Require.Binary(row[0], nameof(targets));
        }

        var mistakes = new List<int>();
        while (mistakes.Count < epochs && mistakes is not [.., 0])
        {
            mistakes.Add(0);
            for (var i = 0; i < inputs.Length; i++)
                if (Learn(inputs[i], targets[i][0])) mistakes[^1]++;
        }

        return mistakes;
    }
}
