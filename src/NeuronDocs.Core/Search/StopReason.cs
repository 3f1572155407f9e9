namespace NeuronDocs.Core;

/// <summary>Why a search ended.</summary>
public enum StopReason
{
    /// <summary>The gradient is as short as was asked for.</summary>
    Converged,

    /// <summary>As many iterations were made as were allowed.</summary>
    IterationLimit,

    /// <summary>Value or gradient are not finite numbers: the objective falls without end, or a step was too long.</summary>
    Diverged,

    /// <summary>The line search found no step. Close to a minimum the reason is rounding: no smaller value can be told apart.</summary>
    LineSearchFailed,

    /// <summary>The method has no direction: a singular Hessian, or a direction along which the objective does not fall.</summary>
    NoDirection,
}
