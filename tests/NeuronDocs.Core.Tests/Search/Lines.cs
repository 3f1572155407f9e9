namespace NeuronDocs.Core.Tests;

/// <summary>Lines and line searches for tests.</summary>
internal static class Lines
{
    /// <summary>The line along p or -p, whichever descends; null where the slope is too small to tell values apart.</summary>
    public static Line? Descent(Objective objective, double[] x, double[] p)
    {
        var line = new Line(objective, x, p);
        if (Math.Abs(line.InitialSlope) < 1e-2) return null;
        return line.InitialSlope < 0 ? line : new Line(objective, x, [.. p.Select(value => -value)]);
    }
}

/// <summary>The minimizer along a line of a quadratic: there the slope changes from phi'(0) to phi'(1) at a constant rate.</summary>
internal sealed record ExactOnQuadratics : LineSearch
{
    protected override LineSearchResult Find(Line line)
    {
        var step = -line.InitialSlope / (line.ValueAndSlope(1).Slope - line.InitialSlope);
        return new LineSearchResult(step, line.Value(step), 1, true);
    }
}
