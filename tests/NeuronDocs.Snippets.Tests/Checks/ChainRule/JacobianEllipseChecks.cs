namespace NeuronDocs.Snippets.Tests;

public sealed class JacobianEllipseChecks
{
    [Fact]
    [IndependentCheck("chain-rule/jacobian-ellipse", "the largest error over the same circle from the closed form of polar coordinates and their partial derivatives")]
    public void Gap_is_that_of_the_closed_form()
    {
        var printed = Output.Of("chain-rule/jacobian-ellipse");
        const double r = 1.5, phi = 0.6;
        var (sine, cosine) = Math.SinCos(phi);
        foreach (var (h, label) in new[] { (0.8, "0.800"), (0.4, "0.400"), (0.2, "0.200") })
        {
            var gap = 0.0;
            for (var k = 0; k < 65; k++)
            {
                var (dphi, dr) = Math.SinCos(k * Math.PI / 32);
                (dr, dphi) = (h * dr, h * dphi);
                gap = Math.Max(gap, Math.Abs(((r + dr) * Math.Cos(phi + dphi)) - (r * cosine) - (cosine * dr) + (r * sine * dphi)));
                gap = Math.Max(gap, Math.Abs(((r + dr) * Math.Sin(phi + dphi)) - (r * sine) - (sine * dr) - (r * cosine * dphi)));
            }

            Assert.Equal(gap, printed[$"gap[{label}]"], 6e-7);
        }

        // Second order: half the radius, about a quarter of the gap.
        Assert.Equal(4, printed["gap[0.400]"] / printed["gap[0.200]"], 0.5);
    }
}
