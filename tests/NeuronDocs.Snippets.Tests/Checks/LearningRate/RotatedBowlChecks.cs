namespace NeuronDocs.Snippets.Tests;

public sealed class RotatedBowlChecks
{
    [Fact]
    [IndependentCheck("learning-rate/rotated-bowl", "the matrix I - eta A to the power 12 by squaring, in decimal arithmetic; trace and determinant of A")]
    public void The_end_is_a_power_of_the_matrix_times_the_start()
    {
        // I - 0.15 A has p = 1 - 0.15 * 5.5 on the diagonal and q = -0.15 * 4.5 beside it; so do its powers have two numbers.
        (decimal P, decimal Q) Times((decimal P, decimal Q) a, (decimal P, decimal Q) b) => (a.P * b.P + a.Q * b.Q, a.P * b.Q + a.Q * b.P);
        var one = (P: 1 - 0.15m * 5.5m, Q: -0.15m * 4.5m);
        var two = Times(one, one);
        var four = Times(two, two);
        var twelve = Times(Times(four, four), four);
        var (x, y) = ((double)(3 * twelve.P - twelve.Q), (double)(3 * twelve.Q - twelve.P));

        var printed = Output.Of("learning-rate/rotated-bowl");
        foreach (var how in (string[])["run", "formula"])
        {
            Assert.Equal(x, printed[$"x[{how}]"], 0.000000005);
            Assert.Equal(y, printed[$"y[{how}]"], 0.000000005);
        }

        Assert.Equal(5.5 + 5.5, printed["curvature[0]"] + printed["curvature[1]"]);
        Assert.Equal(5.5 * 5.5 - 4.5 * 4.5, printed["curvature[0]"] * printed["curvature[1]"]);
    }
}
