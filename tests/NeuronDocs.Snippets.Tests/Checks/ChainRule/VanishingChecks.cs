namespace NeuronDocs.Snippets.Tests;

public sealed class VanishingChecks
{
    [Fact]
    [IndependentCheck("chain-rule/vanishing", "powers of a quarter for the bound; derivatives of the whole chain measured with the platform's functions, the deep ones of sigmoids in decimal arithmetic")]
    public void Gradients_are_those_of_the_whole_chain()
    {
        var printed = Output.Of("chain-rule/vanishing");
        foreach (var depth in new[] { 1, 5, 10, 20 })
        {
            Assert.Equal(1, printed[$"bound[{depth}]"] / Math.Pow(4, -depth), 0.005);
            Assert.Equal(1, printed[$"Relu[{depth}]"]);
            Assert.True(printed[$"Sigmoid[{depth}]"] <= printed[$"bound[{depth}]"]);
        }

        // The chain of sigmoids is flat: measure with long steps while rounding allows it.
        foreach (var depth in new[] { 1, 5 })
            Assert.Equal(1, printed[$"Sigmoid[{depth}]"] / Slope(z => 1 / (1 + Math.Exp(-z)), depth, 1e-4), 0.005);
        // Deeper, in decimal arithmetic: the product of the slopes.
        foreach (var depth in new[] { 10, 20 })
        {
            decimal a = 1, product = 1;
            for (var layer = 0; layer < depth; layer++)
            {
                a = Sigmoid(a);
                product *= a * (1 - a);
            }

            Assert.Equal(1, printed[$"Sigmoid[{depth}]"] / (double)product, 0.005);
        }

        foreach (var depth in new[] { 1, 5, 10, 20 })
            Assert.Equal(1, printed[$"Tanh[{depth}]"] / Slope(Math.Tanh, depth, 1e-5), 0.005);
    }

    private static decimal Sigmoid(decimal z)
    {
        decimal sum = 1, term = 1;
        for (var k = 1; k < 40; k++)
            sum += term *= -z / k;
        return 1 / (1 + sum);
    }

    private static double Slope(Func<double, double> f, int depth, double h) => (Chain(f, depth, 1 + h) - Chain(f, depth, 1 - h)) / (2 * h);

    private static double Chain(Func<double, double> f, int depth, double x)
    {
        for (var layer = 0; layer < depth; layer++)
            x = f(x);
        return x;
    }
}
