namespace NeuronDocs.Snippets.Tests;

public sealed class ExplodingGradientsChecks
{
    [Fact]
    [IndependentCheck("chain-rule/exploding-gradients", "powers of 3/2, and the scatter of a product of 30 random matrices of width 100")]
    public void Gradients_grow_with_the_gain()
    {
        var printed = Output.Of("chain-rule/exploding-gradients");
        foreach (var layers in new[] { 1, 10, 20, 30 })
        {
            var power = Math.Pow(1.5, layers);
            Assert.Equal(1, printed[$"predicted[{layers}]"] / power, 0.005);

            // Each layer multiplies the squared length by a chi-squared number over its 100 degrees: a deviation of sqrt(2 / 100), 0.07 in the length.
            Assert.Equal(0, Math.Log(printed[$"measured[{layers}]"] / power), 3 * 0.07 * Math.Sqrt(layers));
        }
    }

    [Fact]
    [IndependentCheck("chain-rule/named-divergence", "the chain with scalars: loss and gradient of each step written out")]
    public void The_chain_by_hand_blows_up_in_the_same_way()
    {
        var printed = Output.Of("chain-rule/named-divergence");
        double[] w = [.. Enumerable.Repeat(1.2, 10)], b = new double[10];
        for (var step = 0; step < 3; step++)
        {
            var a = new double[11];
            a[0] = 1;
            for (var l = 0; l < 10; l++) a[l + 1] = (w[l] * a[l]) + b[l];
            var error = a[10] - 1;
            Assert.Equal(1, printed[$"loss[{step}]"] / (error * error / 2), 0.005);

            // dL/db of a layer: the error times all weights above it.
            double[] db = [.. Enumerable.Range(0, 10).Select(l => error * w.Skip(l + 1).Aggregate(1.0, (product, x) => product * x))];
            double[] dw = [.. db.Select((d, l) => d * a[l])];
            Assert.Equal(1, printed[$"norm[{step}]"] / Math.Sqrt(db.Sum(x => x * x) + dw.Sum(x => x * x)), 0.005);
            for (var l = 0; l < 10; l++)
            {
                w[l] -= 0.1 * dw[l];
                b[l] -= 0.1 * db[l];
            }
        }

        Assert.Equal(3, printed["end"]);
        Assert.Equal("Loss", printed.Text("cause"));
        Assert.Equal(double.PositiveInfinity, printed["loss[3]"]);
        Assert.Equal(1, printed["weight"] / w[0], 0.005);
    }
}
