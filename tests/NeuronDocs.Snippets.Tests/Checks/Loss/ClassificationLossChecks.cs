namespace NeuronDocs.Snippets.Tests;

/// <summary>The losses of a class, against their definitions with the platform's functions, and against what was published.</summary>
public sealed class ClassificationLossChecks
{
    [Fact]
    [IndependentCheck("loss/binary-cross-entropy", "log(1 + e^z) and 1 / (1 + e^-z) from the platform; and that 1 + e^-40 is 1 in a double, so that the detour ends in 1 / 0 times 0")]
    public void Probabilities_run_out_where_logits_do_not()
    {
        var printed = Output.Of("loss/binary-cross-entropy");

        foreach (var z in new[] { 0, 4, 40 })
        {
            Assert.Equal(Math.Log(1 + Math.Exp(z)), printed[$"loss_z[{z}]"], 5e-5);
            Assert.Equal(1 / (1 + Math.Exp(-z)), printed[$"p[{z}]"], 5e-5);
            Assert.Equal(1 / (1 + Math.Exp(-z)), printed[$"slope_z[{z}]"], 5e-5);
        }

        foreach (var z in new[] { 0, 4 })
        {
            Assert.Equal(printed[$"loss_z[{z}]"], printed[$"loss_p[{z}]"]);
            Assert.Equal(printed[$"slope_z[{z}]"], printed[$"slope_p[{z}]"]);
        }

        Assert.Equal(1, 1 + Math.Exp(-40));
        Assert.Equal(double.PositiveInfinity, printed["loss_p[40]"]);
        Assert.True(double.IsNaN(printed["slope_p[40]"]));
    }

    [Fact]
    [IndependentCheck("loss/cross-entropy", "e^z over its sum by the platform, and slopes p - t from it; the example itself prints the finite difference")]
    public void Three_logits_by_the_definition()
    {
        var printed = Output.Of("loss/cross-entropy");
        double[] powers = [Math.Exp(2), Math.Exp(1), Math.Exp(-1)];
        var sum = powers.Sum();

        Assert.Equal(-Math.Log(powers[1] / sum), printed["loss"], 5e-5);
        Assert.Equal(-Math.Log2(powers[1] / sum), printed["loss_in_bits"], 5e-5);
        for (var i = 0; i < 3; i++)
        {
            var slope = (powers[i] / sum) - (i == 1 ? 1 : 0);
            Assert.Equal(powers[i] / sum, printed[$"p[{i}]"], 5e-5);
            Assert.Equal(slope, printed[$"slope[{i}]"], 5e-5);
            Assert.Equal(slope, printed[$"nudge[{i}]"], 5.1e-5);
        }
    }

    [Fact]
    [IndependentCheck("loss/hinge", "1 - y by hand; 1.5 + 0.5 + 0 against 1.5; K - 1 = 9 for ten equal scores (Stanford CS231n 2015); 0.7 (1 - y) + 0.3 (1 + y), which falls up to y = 1")]
    public void Hinge_by_hand()
    {
        var printed = Output.Of("loss/hinge");

        Assert.Equal([2, 0.5, 0, 0], new[] { "-1.0", "0.5", "1.0", "3.0" }.Select(y => printed[$"loss[{y}]"]));
        Assert.Equal([-1, -1, 0, 0], new[] { "-1.0", "0.5", "1.0", "3.0" }.Select(y => printed[$"slope[{y}]"]));
        Assert.Equal((2.5 - 2 + 1) + (1.5 - 2 + 1), printed["sum"]);
        Assert.Equal(2.5 - 2 + 1, printed["max"]);
        Assert.Equal([9, 1], new[] { printed["sum_of_ten"], printed["max_of_ten"] });
        Assert.Equal(1, printed["best"]);
    }

    [Fact]
    [IndependentCheck("loss/focal", "-(1 - p)^gamma log p by the platform; a factor of 100 at p = 0.9 and of about 1000 at 0.968 (Lin et al. 2017); the root of its slope")]
    public void Focal_loss_mutes_the_easy()
    {
        var printed = Output.Of("loss/focal");

        foreach (var (key, p) in new[] { ("0.100", 0.1), ("0.500", 0.5), ("0.900", 0.9), ("0.968", 0.968) })
        {
            Assert.Equal(-Math.Log(p), printed[$"plain[{key}]"], 5e-5);
            Assert.Equal(1, -Math.Pow(1 - p, 2) * Math.Log(p) / printed[$"focal[{key}]"], 5e-4);
            Assert.Equal(1 / Math.Pow(1 - p, 2), printed[$"muted[{key}]"], 5e-3);
        }

        Assert.Equal(100, printed["muted[0.900]"], 5e-3);
        Assert.Equal(1000, printed["muted[0.968]"], 50.0);
        Assert.Equal(-Math.Log(0.1), printed["gamma_0[0.100]"], 5e-5);

        // By bisection on the derivative of 0.9 f(p) + 0.1 f(1 - p), f(p) = -(1 - p)^2 log p.
        double low = 0.5, high = 0.9;
        for (var i = 0; i < 60; i++)
        {
            var p = (low + high) / 2;
            if ((0.9 * Slope(p)) - (0.1 * Slope(1 - p)) < 0) low = p;
            else high = p;
        }

        Assert.Equal(low, printed["best"], 5.1e-4);

        static double Slope(double p) => (2 * (1 - p) * Math.Log(p)) - ((1 - p) * (1 - p) / p);
    }

    [Fact]
    [IndependentCheck("loss/label-smoothing", "the entropy of (0.91, 0.01, ...), ln 91, and a descent in the gap alone")]
    public void Gap_ends_where_the_softmax_is_the_smoothed_label()
    {
        var printed = Output.Of("loss/label-smoothing");

        Assert.Equal(Math.Log(91), printed["closed_form"], 5e-5);
        Assert.Equal(0.91, printed["p"], 5e-5);
        Assert.Equal(-(0.91 * Math.Log(0.91)) - (9 * 0.01 * Math.Log(0.01)), printed["loss"], 5e-5);
        foreach (var steps in new[] { 10, 100, 1000 })
        {
            Assert.Equal(Gap(steps, 0.91), printed[$"smooth[{steps}]"], 5e-5);
            Assert.Equal(Gap(steps, 1), printed[$"plain[{steps}]"], 5e-5);
        }

        // What the true class gains in a step, the nine others lose together: the gap grows by 10 / 9 of it.
        static double Gap(int steps, double goal)
        {
            var gap = 0.0;
            for (var i = 0; i < steps; i++) gap += 10 / 9.0 * (goal - (1 / (1 + (9 * Math.Exp(-gap)))));
            return gap;
        }
    }

    [Fact]
    [IndependentCheck("loss/log-sum-exp", "log-sum-exp(1000, 1001, 1002) = 1002.4076059644 from exact arithmetic; log(1 + e + e^2) shifted; the quotients e^i / sum")]
    public void Shifting_the_logits_shifts_the_result()
    {
        var printed = Output.Of("loss/log-sum-exp");
        double[] powers = [1, Math.E, Math.E * Math.E];
        var zero = Math.Log(powers.Sum());

        Assert.Equal(1002.407606, printed["stable[1000]"]);
        foreach (var (key, shift) in new[] { ("0", 0), ("1000", 1000), ("-1000", -1000) })
        {
            Assert.Equal(shift + zero, printed[$"stable[{key}]"], 5.1e-7);
            Assert.Equal(printed[$"stable[{key}]"], printed[$"library[{key}]"]);
        }

        Assert.Equal(zero, printed["naive[0]"], 5e-7);
        Assert.Equal(double.PositiveInfinity, printed["naive[1000]"]);
        Assert.Equal("-inf", Output.Of("loss/log-sum-exp").Text("naive[-1000]"));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(powers[i] / powers.Sum(), printed[$"softmax[{i}]"], 5e-7);
            Assert.Equal(powers[i] / powers.Sum(), printed[$"slope[{i}]"], 5.1e-7);
        }
    }
}
