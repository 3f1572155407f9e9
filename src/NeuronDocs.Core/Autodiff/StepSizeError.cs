namespace NeuronDocs.Core;

/// <summary>How wrong difference quotients with one step are: a point of each curve of <see cref="GradientCheck.VCurve"/>.</summary>
/// <param name="Step">The step h.</param>
/// <param name="Forward">The absolute error of the one-sided difference.</param>
/// <param name="Central">The absolute error of the central difference.</param>
public readonly record struct StepSizeError(double Step, double Forward, double Central);
