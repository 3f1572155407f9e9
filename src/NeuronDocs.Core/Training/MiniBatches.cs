namespace NeuronDocs.Core;

/// <summary>
/// Cuts a data set into batches, epoch after epoch: each sample is in one batch of an epoch. The size decides what descent it is: all samples
/// make it full-batch, 1 makes it stochastic, what lies between is mini-batch.
/// </summary>
/// <remarks>
/// An epoch draws without replacement, as all common libraries do; the theory of Robbins and Monro 1951 draws each sample independently. The
/// gradient of a batch is the mean over its samples: with equal batches the mean over an epoch is the gradient of the whole set (at parameters
/// that stand still), while a smaller last batch gives its samples more weight. The rows are those of the data set, not copies. What is reached
/// so far is state: two runs over the same object continue each other. Source: Bottou, Curtis and Nocedal 2018.
/// </remarks>
public sealed class MiniBatches
{
    private readonly Random? random;
    private readonly double[][] allInputs, allTargets;
    private readonly double[][] batchInputs, batchTargets;
    private readonly double[][] lastInputs, lastTargets;
    private readonly int[] order;
    private readonly int end;
    private int position;

    /// <summary>Batches of a data set.</summary>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <param name="size">The number of samples of a batch, from 1 to all.</param>
    /// <param name="random">What shuffles the samples before each epoch; without it they keep their order.</param>
    /// <param name="dropLast">Whether to leave out the last samples of an epoch when they are fewer than a batch. Otherwise they are a smaller batch.</param>
    /// <exception cref="ArgumentException">
    /// There is no sample, a row is missing, the numbers of rows differ, or there are fewer samples than a batch has.
    /// </exception>
    public MiniBatches(double[][] inputs, double[][] targets, int size, Random? random = null, bool dropLast = false)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(targets);
        Require.NotEmpty(inputs.Length, nameof(inputs));
        Require.Length(targets.Length, inputs.Length, nameof(targets), "rows");
        foreach (var row in inputs) ArgumentNullException.ThrowIfNull(row, nameof(inputs));
        foreach (var row in targets) ArgumentNullException.ThrowIfNull(row, nameof(targets));
        Require.Positive(size);
        if (size > inputs.Length)
            throw new ArgumentOutOfRangeException(nameof(size), size, $"size is {size}, expected at most {inputs.Length}, the number of samples.");
        (allInputs, allTargets, this.random) = ([.. inputs], [.. targets], random);
        var rest = inputs.Length % size;
        (batchInputs, batchTargets) = (new double[size][], new double[size][]);
        (lastInputs, lastTargets) = (new double[rest][], new double[rest][]);
        order = [.. Enumerable.Range(0, inputs.Length)];
        position = end = dropLast ? inputs.Length - rest : inputs.Length;
        (Inputs, Targets) = ([], []);
        (Size, PerEpoch) = (size, (end + size - 1) / size);
    }

    /// <summary>The number of samples of a batch; the last one of an epoch may have fewer.</summary>
    public int Size { get; }

    /// <summary>The number of batches of an epoch.</summary>
    public int PerEpoch { get; }

    /// <summary>The epoch of the batch, from 0; -1 before the first batch.</summary>
    public int Epoch { get; private set; } = -1;

    /// <summary>Whether the batch is the last one of its epoch.</summary>
    public bool EndsEpoch => Epoch >= 0 && position == end;

    /// <summary>The inputs of the batch, rows of the data set; overwritten by the next.</summary>
    public double[][] Inputs { get; private set; }

    /// <summary>The targets of the batch, in the order of <see cref="Inputs"/>.</summary>
    public double[][] Targets { get; private set; }

    /// <summary>Which samples of the data set the batch has.</summary>
    public ReadOnlySpan<int> Indices => order.AsSpan(position - Inputs.Length, Inputs.Length);

    /// <summary>One batch of all samples, in their order: the gradient is that of the whole set to the last bit.</summary>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <returns>Epochs of one batch.</returns>
    /// <exception cref="ArgumentException">There is no sample, a row is missing, or the numbers of rows differ.</exception>
    public static MiniBatches Full(double[][] inputs, double[][] targets)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Require.NotEmpty(inputs.Length, nameof(inputs));
        return new(inputs, targets, inputs.Length);
    }

    /// <summary>Goes to the next batch. Where an epoch has ended another begins, shuffled anew.</summary>
    public void Next()
    {
        if (position == end)
        {
            position = 0;
            Epoch++;
            Shuffle();
        }

        (Inputs, Targets) = end - position >= Size ? (batchInputs, batchTargets) : (lastInputs, lastTargets);
        var samples = order.AsSpan(position, Inputs.Length);
        Gather(allInputs, samples, Inputs);
        Gather(allTargets, samples, Targets);
        position += samples.Length;
    }

    /// <summary>Refuses samples that do not fit a network, before the first step and not in the middle of an epoch.</summary>
    internal void Check(Network network)
    {
        CheckRows(network);
        network.CheckTraining(Size, "size");
        if (end % Size != 0) network.CheckTraining(end % Size, "size");
    }

    /// <summary>Refuses rows that do not fit a network.</summary>
    internal void CheckRows(Network network)
    {
        foreach (var row in allInputs) Require.Length(row.Length, network.Inputs, "inputs", "values in a row");
        foreach (var row in allTargets) Require.Length(row.Length, network.Outputs, "targets", "values in a row");
    }

    /// <summary>Spans, because writing to an array of arrays asks each time whether its rows are of the right kind.</summary>
    private static void Gather(ReadOnlySpan<double[]> rows, ReadOnlySpan<int> samples, Span<double[]> batch)
    {
        for (var s = 0; s < samples.Length; s++) batch[s] = rows[samples[s]];
    }

    /// <summary>Each order equally likely (Fisher and Yates). <see cref="Random.Shuffle{T}(T[])"/> may draw otherwise in the next framework.</summary>
    private void Shuffle()
    {
        if (random is null) return;
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = random.Next(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }
    }
}
