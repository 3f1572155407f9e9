using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

/// <summary>Equal units stay equal, so k of them are one unit counted k times: a system of five numbers, written out here without the library.</summary>
public sealed class SymmetryChecks
{
    private static readonly (double X0, double X1, double Y)[] Xor = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)];

    [Fact]
    [IndependentCheck("weight-initialization/zeros", "f(0) = 0 for tanh and ReLU, so only the output bias moves, to the mean; and the five-number system")]
    public void Zeros_stay_put_with_tanh_and_move_alike_with_sigmoid()
    {
        var printed = Output.Of("weight-initialization/zeros");
        var sigmoid = Train(4, 0, 2000, z => 1 / (1 + Math.Exp(-z)), a => a * (1 - a));

        Assert.Equal(0, printed["hidden_gradient[tanh]"]);
        Assert.Equal(0.25, printed["loss[tanh]"]);
        Assert.Equal(sigmoid.LargestHiddenGradient, printed["hidden_gradient[sigmoid]"], 5.1e-6);
        Assert.Equal(sigmoid.Loss, printed["loss[sigmoid]"], 5.1e-5);
        Assert.Equal([0, 0, 0], new[] { "tanh", "relu", "sigmoid" }.Select(name => printed[$"spread[{name}]"]));
        Assert.Equal(0, printed["hidden_gradient[relu]"]);
        foreach (var name in new[] { "tanh", "relu" })
            Assert.Equal([0, 0.5, 0.25], new[] { "v", "c", "loss" }.Select(label => printed[$"{label}[{name}]"]));
        var hand = HandNetwork.Sigmoid(2, 4).Train(HandNetwork.Xor, 0.1, 2000);
        Assert.Equal(hand.V[0], printed["v[sigmoid]"], 5.1e-5);
        Assert.Equal(hand.C, printed["c[sigmoid]"], 5.1e-5);
    }

    [Fact]
    [IndependentCheck("weight-initialization/constant", "the same training written out without the library, and the bound 1/6")]
    public void A_layer_is_worth_its_distinct_starts()
    {
        var printed = Output.Of("weight-initialization/constant");
        foreach (var starts in new double[][] { [0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 1, 1], [0.5, 0.75, 1, 1.25] })
        {
            var hand = HandNetwork.Tanh(2, 4);
            for (var j = 0; j < 4; j++)
                hand.W[j][0] = hand.W[j][1] = hand.V[j] = starts[j];
            hand.Train(HandNetwork.Xor, 0.1, 5000);
            var count = starts.Distinct().Count();

            Assert.Equal(count, printed[$"units[{count}]"]);
            Assert.Equal(hand.Loss(HandNetwork.Xor), printed[$"loss[{count}]"], 5.1e-5);
        }

        Assert.InRange(printed["loss[1]"], 1 / 6.0, 0.25);
    }

    [Fact]
    [IndependentCheck("weight-initialization/zero-hidden-layer", "the same training written out without the library; a slope of 0 for ReLU")]
    public void A_random_output_layer_tells_units_apart_that_have_a_slope()
    {
        var printed = Output.Of("weight-initialization/zero-hidden-layer");
        foreach (var (name, hand) in new[] { ("tanh", HandNetwork.Tanh(2, 4)), ("sigmoid", HandNetwork.Sigmoid(2, 4)) })
        {
            var random = new Xoshiro256(1);
            for (var j = 0; j < 4; j++)
                hand.V[j] = 0.5 * random.NextNormal();
            hand.Train(HandNetwork.Xor, 0.2, 5000);
            Assert.Equal(hand.W.Max(row => row.Max(Math.Abs)), printed[$"largest_w[{name}]"], 1e-4);
            Assert.Equal(hand.Loss(HandNetwork.Xor), printed[$"loss[{name}]"], 5.1e-5);
        }

        Assert.Equal([0, 0.25], new[] { printed["largest_w[relu]"], printed["loss[relu]"] });
    }

    [Fact]
    [IndependentCheck("weight-initialization/random-biases", "the same training written out without the library")]
    public void Random_biases_break_the_tie()
    {
        var printed = Output.Of("weight-initialization/random-biases");
        var (hand, random) = (HandNetwork.Tanh(2, 4), new Xoshiro256(1));
        for (var j = 0; j < 4; j++)
            hand.B[j] = (2 * random.NextDouble()) - 1;
        hand.Train(HandNetwork.Xor, 0.2, 5000);

        Assert.Equal(4, printed["different_units"]);
        Assert.Equal(hand.Loss(HandNetwork.Xor), printed["loss"], 5.1e-5);
    }

    [Fact]
    [IndependentCheck("weight-initialization/equal-units", "the five-number system, and the bound 1/6 by isotonic regression")]
    public void Four_equal_units_are_one_counted_four_times()
    {
        var printed = Output.Of("weight-initialization/equal-units");

        Assert.Equal(0, printed["spread"]);
        Assert.Equal(Train(4, 0.5, 5000, Math.Tanh, a => 1 - (a * a)).Loss, printed["loss[four equal units]"], 5.1e-5);
        Assert.Equal(Train(1, 0.5, 5000, Math.Tanh, a => 1 - (a * a)).Loss, printed["loss[one unit]"], 5.1e-5);
        // A rising function of x0 + x1, and 0 there for 0: the best it can do for 1, 1 and 0 is their mean 2/3.
        var bound = ((2 * (1 - (2 / 3.0)) * (1 - (2 / 3.0))) + (2 / 3.0 * 2 / 3.0)) / 4;
        Assert.Equal(1 / 6.0, bound, 1e-15);
        Assert.InRange(printed["loss[four equal units]"], bound, 0.25);
        Assert.InRange(printed["loss[one unit]"], bound, 0.25);
        Assert.InRange(printed["loss[four random units]"], 0, 1e-3);
    }

    private static (double Loss, double LargestHiddenGradient) Train(int units, double value, int steps, Func<double, double> f, Func<double, double> slope)
    {
        double w0 = value, w1 = value, b = 0, v = value, c = 0, largest = 0;
        for (var step = 0; step < steps; step++)
        {
            double g0 = 0, g1 = 0, gb = 0, gv = 0, gc = 0;
            foreach (var (x0, x1, y) in Xor)
            {
                var a = f((w0 * x0) + (w1 * x1) + b);
                var error = 2 * ((units * v * a) + c - y) / 4;
                var back = error * v * slope(a);
                (g0, g1, gb, gv, gc) = (g0 + (back * x0), g1 + (back * x1), gb + back, gv + (error * a), gc + error);
            }

            largest = Math.Max(largest, Math.Max(Math.Abs(g0), Math.Abs(g1)));
            (w0, w1, b, v, c) = (w0 - (0.1 * g0), w1 - (0.1 * g1), b - (0.1 * gb), v - (0.1 * gv), c - (0.1 * gc));
        }

        return (Xor.Average(s => Math.Pow((units * v * f((w0 * s.X0) + (w1 * s.X1) + b)) + c - s.Y, 2)), largest);
    }
}
