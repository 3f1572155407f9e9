namespace NeuronDocs.Snippets.Tests;

public sealed class RosenbrockMethodsChecks
{
    private static double F(double x, double y) => Math.Pow(1 - x, 2) + 100 * Math.Pow(y - x * x, 2);

    private static (double X, double Y) G(double x, double y) => (2 * (x - 1) - 400 * x * (y - x * x), 200 * (y - x * x));

    [Fact]
    [IndependentCheck("learning-rate/rosenbrock-methods", "steepest descent with halving and with a constant rate, written out on two variables")]
    public void Descent_takes_as_long_when_written_out()
    {
        var printed = Output.Of("learning-rate/rosenbrock-methods");
        var (x, y, steps) = (-1.2, 1.0, 0);
        for (; F(x, y) >= 1e-8; steps++)
        {
            var (gx, gy) = G(x, y);
            (x, y) = (x - 0.001 * gx, y - 0.001 * gy);
        }

        Assert.Equal(steps, printed["constant"], 1.0);

        (x, y, steps) = (-1.2, 1, 0);
        for (; Length(G(x, y)) > 1e-8; steps++)
        {
            var (gx, gy) = G(x, y);
            var alpha = 1.0;
            while (F(x - alpha * gx, y - alpha * gy) > F(x, y) - 1e-4 * alpha * (gx * gx + gy * gy)) alpha /= 2;
            (x, y) = (x - alpha * gx, y - alpha * gy);
        }

        // A rounding may tip one halving; the count hardly moves.
        Assert.Equal(1, printed["steps[steepest]"] / steps, 0.02);
    }

    [Fact]
    [IndependentCheck("learning-rate/rosenbrock-methods", "BFGS by the update of the Hessian itself, not of its inverse, solved by Cramer's rule, with halving; and Newton by the step solved by hand")]
    public void Second_order_methods_take_as_long_in_another_form()
    {
        var printed = Output.Of("learning-rate/rosenbrock-methods");
        var (x, y, steps) = (-1.2, 1.0, 0);
        var (bxx, bxy, byy) = (1.0, 0.0, 1.0);
        for (; Length(G(x, y)) > 1e-8; steps++)
        {
            var (gx, gy) = G(x, y);
            var determinant = bxx * byy - bxy * bxy;
            var (px, py) = (-(byy * gx - bxy * gy) / determinant, -(bxx * gy - bxy * gx) / determinant);
            var alpha = 1.0;
            while (F(x + alpha * px, y + alpha * py) > F(x, y) + 1e-4 * alpha * (gx * px + gy * py)) alpha /= 2;
            var (sx, sy) = (alpha * px, alpha * py);
            (x, y) = (x + sx, y + sy);
            var (yx, yy) = (G(x, y).X - gx, G(x, y).Y - gy);
            var (curvature, bsx, bsy) = (sx * yx + sy * yy, bxx * sx + bxy * sy, bxy * sx + byy * sy);
            var sbs = sx * bsx + sy * bsy;
            (bxx, bxy, byy) = (bxx + yx * yx / curvature - bsx * bsx / sbs, bxy + yx * yy / curvature - bsx * bsy / sbs, byy + yy * yy / curvature - bsy * bsy / sbs);
        }

        Assert.Equal(steps, printed["steps[BFGS Armijo]"]);

        var (w, d, newton) = (-1.2, -0.44, 0);
        for (; Length((-2 * (1 - w) - 400 * w * d, 200 * d)) > 1e-8; newton++)
        {
            var p = 2 * (1 - w) / (2 - 400 * d);
            (w, d) = (w + p, -p * p);
        }

        Assert.Equal(newton, printed["steps[Newton]"]);
    }

    private static double Length((double X, double Y) g) => Math.Sqrt(g.X * g.X + g.Y * g.Y);
}
