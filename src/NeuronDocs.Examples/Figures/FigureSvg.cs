using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace NeuronDocs.Examples;

/// <summary>The finished file: what it shows in words, its style for where no page gives one, the drawing, and the plotted numbers.</summary>
internal sealed class FigureSvg(Frame frame, string idPrefix)
{
    // The page's stylesheet has the same class names and takes over when the builder inlines the drawing without this element.
    private const string Style = """
        .plot{background:#f0f6f1;--paper:#fdfdfc;--pad:#f0f6f1;--grid:#d9e7dc;--grid-2:#b7cfbd;--ink:#17202a;--ink-2:#4b5761;--c1:#1f5fae;--c2:#b03a0b;--c3:#6b3fa0;--t1:#d9e4ed;--t2:#efe0d6}
        @media (prefers-color-scheme:dark){.plot{background:#142019;--paper:#0f1416;--pad:#142019;--grid:#203229;--grid-2:#33503f;--ink:#e4e9e6;--ink-2:#a8b5b0;--c1:#86b8ff;--c2:#ff9f6b;--c3:#c9a6ff;--t1:#23344a;--t2:#40302a}}
        .plot text{font:14px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}
        .plot .q{fill:var(--ink-2)}.plot .b{font-weight:700}
        .plot .g,.plot .g2,.plot .ax,.plot .bd,.plot .lead,.plot .wall,.plot .rule,.plot .s1,.plot .s2,.plot .s3{fill:none}
        .plot .g{stroke:var(--grid)}.plot .g2{stroke:var(--grid-2)}.plot .ax{stroke:var(--ink)}
        .plot .bd{stroke:var(--ink);stroke-width:1.6}.plot .lead{stroke:var(--ink-2)}
        .plot .wall{stroke:var(--c2);stroke-width:2;stroke-dasharray:7 4}.plot .rule{stroke:var(--ink-2);stroke-width:1.5;stroke-dasharray:7 4}
        .plot .s1{stroke:var(--c1);stroke-width:2.6}.plot .s2{stroke:var(--c2);stroke-width:2.2}.plot .s3{stroke:var(--c3);stroke-width:2.4}
        .plot .s1,.plot .s2,.plot .s3,.plot .bd{stroke-linejoin:round}.plot .da{stroke-dasharray:6 4}
        .plot .d1,.plot .d2,.plot .d3{fill:var(--paper);stroke-width:2}.plot .d1{stroke:var(--c1)}.plot .d2{stroke:var(--c2)}.plot .d3{stroke:var(--c3)}
        .plot .f1{fill:var(--c1)}.plot .f2{fill:var(--c2)}.plot .f3{fill:var(--c3)}.plot .t1{fill:var(--t1)}.plot .t2{fill:var(--t2)}
        .plot .halo{paint-order:stroke;stroke:var(--pad);stroke-width:4px;stroke-linejoin:round}
        """;

    public string Write(string title, string description, IReadOnlyList<Mark> marks)
    {
        var svg = SvgDrawing.Svg;
        var root = new XElement(
            svg + "svg",
            new XAttribute("class", "plot"),
            new XAttribute("viewBox", $"0 0 {Coordinates.Two(Frame.Width)} {Coordinates.Two(Frame.Height)}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{idPrefix}-title {idPrefix}-desc"),
            new XElement(svg + "title", new XAttribute("id", $"{idPrefix}-title"), title),
            new XElement(svg + "desc", new XAttribute("id", $"{idPrefix}-desc"), description),
            new XElement(svg + "metadata", "\n" + Data(marks)),
            new XElement(svg + "style", "\n" + Style.ReplaceLineEndings("\n") + "\n"),
            new SvgDrawing(frame, $"{idPrefix}-clip").Draw(new PlotModelBuilder(frame).Build(marks)),
            new FigureText(frame).All(marks));
        var text = new StringBuilder();
        using (var writer = System.Xml.XmlWriter.Create(text, new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true }))
            root.Save(writer);
        return text.Append('\n').ToString();
    }

    /// <summary>What is plotted as CSV, six significant digits, for the page's table.</summary>
    private string Data(IReadOnlyList<Mark> marks)
    {
        var csv = new StringBuilder(marks.OfType<NodeMark>().Any() ? "part,forward,backward\n" : "series,x,y\n");
        foreach (var mark in marks)
            foreach (var (name, x, y) in Rows(mark))
                csv.Append(Quoted(name)).Append(',').Append(Quoted(x)).Append(',').Append(y).Append('\n');
        return csv.ToString();
    }

    private IEnumerable<(string Series, string X, string Y)> Rows(Mark mark) => mark switch
    {
        LineMark line => line.Spots.Select(spot => (line.Name, Six(spot.X), Six(spot.Y))),
        PointsMark points => points.Spots.Select(spot => (points.Name, Six(spot.X), Six(spot.Y))),
        BarsMark bars => bars.Categories.Zip(bars.Values, (category, value) => (bars.Name, category, Six(value))),
        HistogramsMark histograms => histograms.Categories.SelectMany((category, i) => BinRows(histograms, category, i)),
        NodeMark node => [(node.Name, node.Value, node.Gradient)],
        EdgeMark edge => [($"{edge.From.Name} to {edge.To.Name}", "", edge.Slope)],
        RuleMark { Vertical: true } limit => [(limit.Label, Six(limit.At), "")],
        RuleMark limit => [(limit.Label, "", Six(limit.At))],
        _ => [],
    };

    private IEnumerable<(string Series, string X, string Y)> BinRows(HistogramsMark mark, string category, int index)
    {
        var (low, width) = (frame.Y.Min, (frame.Y.Max - frame.Y.Min) / HistogramsMark.Bins);
        return mark.Shares(index, low, frame.Y.Max)
            .Select((share, bin) => ($"{mark.Name} {category}", Six(low + ((bin + 0.5) * width)), Six(share)))
            .Where(row => row.Item3 != "0");
    }

    private static string Six(double value) => (value == 0 ? 0 : value).ToString("G6", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
