using OxyPlot;
using OxyPlot.Axes;

namespace NeuronDocs.Examples;

/// <summary>An axis of OxyPlot that shows exactly the ticks it is given; its own choice would depend on the platform's logarithm.</summary>
internal sealed class TickAxis : LinearAxis
{
    private readonly Scale _scale;

    public TickAxis(Scale scale, AxisPosition position, bool lines)
    {
        _scale = scale;
        Position = position;
        Minimum = scale.Min;
        Maximum = scale.Max;
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

    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        majorLabelValues = [.. _scale.Ticks.Where(tick => tick.Label.Length > 0).Select(tick => tick.At)];
        majorTickValues = majorLabelValues;
        minorTickValues = [.. _scale.Ticks.Where(tick => tick.Label.Length == 0).Select(tick => tick.At)];
    }

    protected override string FormatValueOverride(double x) => _scale.Ticks.First(tick => tick.At == x).Label;
}
