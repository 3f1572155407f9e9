namespace NeuronDocs.Core;

/// <summary>Where a search stands after an iteration, and what it has cost.</summary>
/// <param name="Iteration">How many iterations have been made: 0 is the start.</param>
/// <param name="X">The point; the array is the record's own.</param>
/// <param name="Value">f(x).</param>
/// <param name="GradientNorm">The length of the gradient at x.</param>
/// <param name="StepLength">$\alpha$ of this iteration, in units of the method's direction; 0 at the start and where no step was made.</param>
/// <param name="ValueEvaluations">How often the value alone was computed since the start.</param>
/// <param name="GradientEvaluations">How often the gradient was computed since the start, and the value with it.</param>
/// <param name="NegativeCurvature">
/// Whether the method met curvature that is not positive in this iteration, so that its quadratic model had no minimum. What it then does, the remarks of the method say.
/// </param>
/// <param name="Stop">Why the search ended here; null if it goes on.</param>
public sealed record SearchStep(
    int Iteration,
    double[] X,
    double Value,
    double GradientNorm,
    double StepLength,
    int ValueEvaluations,
    int GradientEvaluations,
    bool NegativeCurvature,
    StopReason? Stop);
