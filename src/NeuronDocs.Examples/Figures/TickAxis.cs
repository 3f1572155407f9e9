using OxyPlot;
using OxyPlot.Axes;

namespace NeuronDocs.Examples;

/// <summary>An axis of OxyPlot that shows exactly the ticks it is given; its own choice would depend on the platform's logarithm.</summary>
internal sealed class TickAxis : LinearAxis
{
    private readonly Scale _scale;
    private readonly double[] _labeled;
    private readonly double[] _bare;

    public TickAxis(Scale scale, AxisPosition position, bool lines)
    {
        _scale = scale;
        _labeled = [.. scale.Ticks.Where(tick => tick.Label.Length > 0).Select(tick => tick.At)];
        _bare = [.. scale.Ticks.Where(tick => tick.Label.Length == 0).Select(tick => tick.At)];
        Position = position;
        Minimum = scale.Min;
        Maximum = scale.Max;
        // Nobody moves it, and for those who might OxyPlot measures more.
        IsPanEnabled = IsZoomEnabled = false;
        TickStyle = TickStyle.None;
        AxisTickToLabelDistance = 6;
        FontSize = Frame.FontSize;
        TextColor = Role.Quiet;
        MajorGridlineStyle = lines ? LineStyle.Solid : LineStyle.None;
        MajorGridlineColor = scale.Axis.Log ? Role.StrongGrid : Role.Grid;
        MinorGridlineStyle = lines ? LineStyle.Solid : LineStyle.None;
        MinorGridlineColor = Role.Grid;
        if (lines && !scale.Axis.Log && scale.Min < 0 && scale.Max > 0)
        {
            ExtraGridlines = [0];
            ExtraGridlineStyle = LineStyle.Solid;
            ExtraGridlineColor = Role.StrongGrid;
        }
    }

    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues) =>
        (majorLabelValues, majorTickValues, minorTickValues) = (_labeled, _labeled, _bare);

    protected override string FormatValueOverride(double x) => _scale.Ticks.First(tick => tick.At == x).Label;
}
