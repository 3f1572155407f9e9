namespace NeuronDocs.Core;

/// <summary>Where a run of training met NaN or an infinite number, in the order in which a step computes.</summary>
public enum Divergence
{
    /// <summary>All numbers are finite.</summary>
    None,

    /// <summary>The loss of the batch.</summary>
    Loss,

    /// <summary>A component of the gradient, although the loss is finite.</summary>
    Gradient,

    /// <summary>A parameter as the step would have left it, although the gradient is finite. The optimizer has counted this step and keeps its moments.</summary>
    Parameters,
}
