using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class ExploreGraphChecks
{
    private const string Id = "chain-rule/explore-graph";

    [Theory]
    [InlineData(1.5, 0.8, -0.2, 0, 0.1)]
    [InlineData(-1.3, 2.4, 0.7, 1, 0.25)]
    [InlineData(0, -3, 3, 0.5, 1)]
    [IndependentCheck(Id, "the library's tape, which records the operations itself, for every node")]
    public void Gradients_are_those_of_the_tape(double x, double w, double b, double t, double c)
    {
        var printed = Output.With(Id, Pair("x", x), Pair("w", w), Pair("b", b), Pair("t", t), Pair("c", c));
        var tape = new Tape();
        var (weight, bias) = (tape.Variable(w), tape.Variable(b));
        var p = weight * x;
        var z = p + bias;
        var a = Var.Sigmoid(z);
        var e = a - t;
        var h = e * e / 2;
        var r = c * weight * weight / 2;
        var loss = h + r;
        var gradients = tape.Gradients(loss);
        foreach (var (name, node) in new[] { ("p", p), ("z", z), ("a", a), ("e", e), ("h", h), ("r", r), ("L", loss) })
        {
            Assert.Equal(node.Value, printed[name], 0.00006);
            Assert.Equal(gradients[node], printed[$"gradient[{name}]"], 0.00006);
        }

        Assert.Equal(gradients[weight], printed["gradient[w]"], 0.00006);
        Assert.Equal(gradients[bias], printed["gradient[b]"], 0.00006);
    }

    [Fact]
    [IndependentCheck(Id, "a central difference of the whole formula, with the exponential of the platform, for the weight and the bias")]
    public void Gradients_are_those_of_finite_differences()
    {
        static double L(double w, double b) => Math.Pow(1 / (1 + Math.Exp(-(w * 1.5 + b))), 2) / 2 + 0.1 * w * w / 2;
        var printed = Output.Of(Id);
        Assert.Equal(L(0.8, -0.2), printed["L"], 0.00005);
        Assert.Equal((L(0.8 + 1e-5, -0.2) - L(0.8 - 1e-5, -0.2)) / 2e-5, printed["gradient[w]"], 0.00005);
        Assert.Equal((L(0.8, -0.2 + 1e-5) - L(0.8, -0.2 - 1e-5)) / 2e-5, printed["gradient[b]"], 0.00005);
    }

    [Fact]
    [IndependentCheck(Id, "the count of what is known after each step: a value forward, then an edge backward, and the same numbers as at the end")]
    public void Every_step_reveals_one_thing_more()
    {
        var all = Output.Of(Id);
        for (var step = 0; step <= 16; step++)
        {
            var now = Output.With(Id, $"step={step}");
            string[] found = [.. now.Labels.Where(label => !label.StartsWith("gradient", StringComparison.Ordinal))];
            Assert.Equal(step, found.Length);
            Assert.All(found, label => Assert.Equal(all.Text(label), now.Text(label)));
            Assert.Equal(step >= 7, now.Labels.Contains("gradient[L]"));
        }

        // With one of its two edges, w has the error's share of its gradient only.
        Assert.Equal(all["gradient[w]"] - all["slope[dr/dw]"], Output.With(Id, "step=15")["gradient[w]"], 0.00011);
    }

    private static string Pair(string name, double value) => FormattableString.Invariant($"{name}={value}");
}
