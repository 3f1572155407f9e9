using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeuronDocs.Examples;

namespace NeuronDocs.Snippets.Tests;

public sealed partial class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly XElement Plain = Draw(figure => figure
        .XAxis("x").YAxis("y").Line("a", [0, 1, 2], [0, 1, 4]).Line("b", [0, 1, double.NaN], [1, 1, 1]).Points("c", [1], [2]).VerticalLine(1.5, "limit").Label(1, 1, "1 < 2"));

    [Fact]
    public void Figure_says_in_words_what_it_shows()
    {
        Assert.Equal("img", (string?)Plain.Attribute("role"));
        Assert.Equal("probe-plot-title probe-plot-desc", (string?)Plain.Attribute("aria-labelledby"));
        Assert.Equal(("Title", "Description"), ((string)Plain.Element(Svg + "title")!, (string)Plain.Element(Svg + "desc")!));
        Assert.Equal("probe-plot-title", (string?)Plain.Element(Svg + "title")!.Attribute("id"));
    }

    [Fact]
    public void Figure_scales_and_leaves_colors_and_fonts_to_classes()
    {
        Assert.NotNull(Plain.Attribute("viewBox"));
        Assert.Null(Plain.Attribute("width"));
        string[] forbidden = ["style", "fill", "stroke", "font-family", "font-size"];
        Assert.DoesNotContain(Plain.Descendants().SelectMany(element => element.Attributes()), attribute => forbidden.Contains(attribute.Name.LocalName));
        Assert.DoesNotContain("rgb(", Plain.Element(Svg + "g")!.ToString(), StringComparison.Ordinal);
        Assert.Single(Plain.Elements(Svg + "style"));
    }

    [Fact]
    public void Every_line_and_set_of_points_is_told_apart_without_color()
    {
        string[] texts = [.. Plain.Elements(Svg + "text").Select(text => text.Value)];
        Assert.Contains("a", texts);
        Assert.Contains("b", texts);
        Assert.Contains("\u25b2 c", texts);
        Assert.Contains("limit", texts);
    }

    [Fact]
    public void Names_of_lines_that_end_at_one_place_keep_off_each_other_and_inside_the_plot()
    {
        foreach (var end in (double[])[0, 1, 2])
        {
            var drawn = Draw(figure => figure.XAxis("x", min: 0, max: 4).YAxis("y", min: 0, max: 2).Line("first", [0, 1], [1, end]).Line("second", [2, 1], [1, end]).Line("third", [1, 1], [1, end]));
            double[] baselines = [.. drawn.Elements(Svg + "text").Where(text => text.Value is "first" or "second" or "third").Select(text => (double)text.Attribute("y")!).Order()];
            Assert.Equal(3, baselines.Length);
            Assert.All(baselines.Zip(baselines.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 17, $"{pair.First} and {pair.Second} at {end}"));
            Assert.InRange(baselines[0], 46, 272);
            Assert.InRange(baselines[^1], 46, 272);
        }
    }

    [Fact]
    public void Coordinates_have_two_decimals_at_most() =>
        Assert.DoesNotMatch(ThreeDecimals(), string.Concat(Plain.Descendants().Where(element => element.Name.LocalName is not ("metadata" or "style")).Attributes()));

    [Fact]
    public void Plotted_numbers_stand_in_the_metadata() =>
        Assert.Equal("series,x,y\na,0,0\na,1,1\na,2,4\nb,0,1\nb,1,1\nb,NaN,1\nc,1,2\nlimit,1.5,", ((string)Plain.Element(Svg + "metadata")!).Trim());

    [Fact]
    public void Boundary_of_a_disc_is_one_closed_line_around_a_tinted_area()
    {
        var disc = Draw(figure => figure.XAxis("x", min: -2, max: 2).YAxis("y", min: -2, max: 2).Region((x, y) => 1 - (x * x) - (y * y), 0));
        Assert.Equal(2, disc.Descendants(Svg + "polygon").Count(polygon => ((string?)polygon.Attribute("class"))!.StartsWith('t')));
        var boundary = Assert.Single(disc.Descendants(Svg + "polyline"), line => (string?)line.Attribute("class") == "bd");
        var points = ((string)boundary.Attribute("points")!).Split(' ');
        Assert.Equal(points[0], points[^1]);
        // A circle of radius 1 in a plot of 4 by 4 units: a quarter of its width to both sides of the middle.
        var xs = Places(boundary);
        var frame = XsOf(disc.Descendants(Svg + "clipPath").Single().Element(Svg + "path")!);
        Assert.Equal((frame.Right - frame.Left) / 2, xs.Max() - xs.Min(), 0.5);
    }

    [Fact]
    public void Hole_in_an_area_keeps_the_color_of_the_other_side()
    {
        var ring = Draw(figure => figure.XAxis("x", min: -2, max: 2).YAxis("y", min: -2, max: 2)
            .Region((x, y) => { var r = Math.Sqrt((x * x) + (y * y)); return 0.5 - Math.Abs(r - 1); }, 0));
        Assert.Equal(["t1", "t2", "t1"], ring.Descendants(Svg + "polygon").Select(polygon => (string?)polygon.Attribute("class")));
    }

    [Fact]
    public void Histograms_stand_side_by_side_and_tell_the_shares()
    {
        var drawn = Draw(figure => figure.XAxis("layer").YAxis("a", min: -1.5, max: 1.5).Histograms("a", ["1", "2"], [[-1, 1], [0, 0, 0, double.NaN]]));
        string[] fills = [.. drawn.Descendants(Svg + "polygon").Select(polygon => (string)polygon.Attribute("class")!)];
        Assert.Equal(["f1", "f1"], fills);
        // 15 bins of 0.2 each: both values of the first, then three of four in the middle; the fourth is no number.
        Assert.Equal("series,x,y\na 1,-1,0.5\na 1,1,0.5\na 2,0,0.75", ((string)drawn.Element(Svg + "metadata")!).Trim());
        double[] widths = [.. drawn.Descendants(Svg + "polygon").Select(Places).Select(xs => xs.Max() - xs.Min())];
        Assert.Equal(widths[0], widths[1], 0.02);
    }

    [Fact]
    public void Graph_has_no_axes_and_shows_how_far_it_has_been_walked()
    {
        var drawn = Draw(figure => figure.XAxis("", min: -1, max: 3).YAxis("", min: -1, max: 1)
            .Node("w", 0, 0, "0.5").Node("p", 1, 0, "1.5", "2").Node("L", 2, 0).Edge("w", "p", "3").Edge("p", "L"));
        (double X, string Class)[] circles = [.. drawn.Descendants(Svg + "circle").Select(circle => (double.Parse((string)circle.Attribute("cx")!, CultureInfo.InvariantCulture), (string)circle.Attribute("class")!)).Order()];
        Assert.Equal(["d1", "d2", "lead"], circles.Select(circle => circle.Class));
        string[] edges = [.. drawn.Descendants(Svg + "polyline").Select(line => (string)line.Attribute("class")!)];
        Assert.Equal(["s2", "lead"], edges);
        string[] texts = [.. drawn.Elements(Svg + "text").Select(text => text.Value)];
        Assert.Equal(["3", "w", "0.5", "p", "1.5", "2", "L"], texts);
        Assert.DoesNotContain(drawn.Descendants(), element => (string?)element.Attribute("class") is "ax" or "g" or "g2");
        Assert.Equal("part,forward,backward\nw,0.5,\np,1.5,2\nL,,\nw to p,,3\np to L,,", ((string)drawn.Element(Svg + "metadata")!).Trim());
        // An edge ends where the circles begin.
        Assert.Equal([circles[0].X + 14, circles[1].X - 14], Places(drawn.Descendants(Svg + "polyline").First()).Select(x => Math.Round(x, 2)));
    }

    [Fact]
    public void Edge_between_nodes_that_are_not_there_is_refused() =>
        Assert.Throws<ArgumentException>(() => Figure.Plot("graph").Node("w", 0, 0).Edge("w", "p"));

    [Fact]
    public void Figure_outside_a_run_is_drawn_nowhere() => Figure.Plot("nowhere").Save();

    [Theory]
    [InlineData("Loss")]
    [InlineData("a_b")]
    [InlineData("")]
    public void Name_is_in_kebab_case(string name) => Assert.Throws<ArgumentException>(() => Figure.Plot(name));

    [Fact]
    public void Two_figures_of_one_name_are_refused()
    {
        var result = CapturedRun.Here("neuron/probe", () =>
        {
            for (var i = 0; i < 2; i++)
                Figure.Plot("same").Title("Title").Description("Description").Line("a", [1, 2]).Save();
        });
        Assert.Contains("named 'same'", result.Exception?.Message, StringComparison.Ordinal);
    }

    private static XElement Draw(Func<Figure, Figure> describe)
    {
        var result = CapturedRun.Here("neuron/probe", () => describe(Figure.Plot("plot").Title("Title").Description("Description")).Save());
        Assert.Null(result.Exception);
        return XElement.Parse(Assert.Single(result.Figures).Svg);
    }

    private static double[] Places(XElement shape) =>
        [.. ((string)shape.Attribute("points")!).Split(' ').Select(point => double.Parse(point.Split(',')[0], CultureInfo.InvariantCulture))];

    private static (double Left, double Right) XsOf(XElement clip)
    {
        double[] numbers = [.. Number().Matches((string)clip.Attribute("d")!).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];
        return (numbers[0], numbers[2]);
    }

    [GeneratedRegex(@"\d\.\d{3}")]
    private static partial Regex ThreeDecimals();

    [GeneratedRegex(@"[\d.]+")]
    private static partial Regex Number();
}
