namespace NeuronDocs.Core;

/// <summary>What a <see cref="RangeTest"/> saw, and the rates that are commonly read off it.</summary>
/// <remarks>
/// The rates are those of the smoothed loss, which lags behind. They are where to begin a search, not its end: look at the curve. fastai
/// leaves out the first tenth and the last five of the points before it reads them off; nothing is left out here.
/// </remarks>
/// <param name="Points">The steps in their order; one whose numbers were not finite is not among them.</param>
/// <param name="Diverged">Whether the test ended early, by a loss that grew too large or by numbers that were not finite.</param>
public sealed record RangeTestResult(IReadOnlyList<RangeTestPoint> Points, bool Diverged)
{
    /// <summary>The rate with the lowest smoothed loss, the first of equal ones: about the largest that still works; NaN without points.</summary>
    public double AtMinimum
    {
        get
        {
            var best = new RangeTestPoint(double.NaN, double.NaN, double.PositiveInfinity);
            foreach (var point in Points)
            {
                if (point.SmoothedLoss < best.SmoothedLoss) best = point;
            }

            return best.Rate;
        }
    }

    /// <summary>A tenth of <see cref="AtMinimum"/>, Howard and Gugger's first rule: an order of magnitude away from the edge.</summary>
    public double MinimumOverTen => AtMinimum / 10;

    /// <summary>
    /// The rate from which the smoothed loss falls fastest, as a slope over ln(rate), to the next point: fastai's "steep"; NaN where it never falls.
    /// </summary>
    public double Steepest
    {
        get
        {
            var (rate, steepest) = (double.NaN, 0.0);
            for (var i = 1; i < Points.Count; i++)
            {
                var slope = (Points[i].SmoothedLoss - Points[i - 1].SmoothedLoss) / Elementary.Log(Points[i].Rate / Points[i - 1].Rate);
                if (slope < steepest) (rate, steepest) = (Points[i - 1].Rate, slope);
            }

            return rate;
        }
    }
}
