namespace NeuronDocs.Snippets.Tests;

public sealed class UniversalApproximationChecks
{
    [Fact]
    [IndependentCheck("neuron/universal-approximation", "the interpolation error (x - p)(q - x) between two knots, in exact decimals")]
    public void Error_is_a_quarter_of_the_squared_spacing()
    {
        var printed = Output.Of("neuron/universal-approximation");
        foreach (var n in new[] { 4, 8, 16 })
        {
            // On a piece from p to q the chord lies above x^2 by (x - p)(q - x), at most ((q - p) / 2)^2 in the middle.
            var largest = 0m;
            for (var k = 0; k < n; k++)
            {
                var (p, q) = ((decimal)k / n, (decimal)(k + 1) / n);
                var middle = (p + q) / 2;
                largest = Math.Max(largest, ((p * p) + (q * q)) / 2 - (middle * middle));
            }

            Assert.Equal((double)largest, printed[$"error[{n}]"]);
            Assert.Equal((double)largest, printed[$"closed[{n}]"]);
        }

        Assert.Equal((0.015625, 0.00390625, 0.0009765625), (printed["error[4]"], printed["error[8]"], printed["error[16]"]));
    }
}
