namespace NeuronDocs.Core.Tests;

/// <summary>
/// F13: the first step of the adaptive methods. Kingma and Ba 2015 (Adam: eta), Tieleman and Hinton 2012 (RMSprop: eta / sqrt(0.1)), Duchi et al. 2011
/// (Adagrad: eta), Zeiler 2012 (Adadelta with rho 0.95 and epsilon 1e-6, for the gradient 0.5).
/// </summary>
public class FirstStepTests
{
    private const double Eta = 0.01;

    [Theory]
    [InlineData(0.5)]
    [InlineData(-300)]
    public void For_a_gradient_of_any_size_it_is_a_multiple_of_eta(double gradient)
    {
        Assert.Equal(Eta, FirstStep(new Adam(), gradient, Eta), 1e-9);
        Assert.Equal(Eta / Math.Sqrt(0.1), FirstStep(new RmsProp(), gradient, Eta), 1e-8);
        Assert.Equal(3.1623 * Eta, FirstStep(new RmsProp(), gradient, Eta), 5e-5 * Eta);
        Assert.Equal(Eta, FirstStep(new Adagrad(), gradient, Eta), 1e-9);
    }

    [Fact]
    public void Adadelta_starts_with_the_root_of_epsilon()
    {
        var step = FirstStep(new Adadelta(), 0.5, 1);
        Assert.Equal(0.00447196, step, 5e-9);
        Assert.Equal(0.5 * 0.001 / Math.Sqrt(0.05 * 0.25 + 1e-6), step, 1e-16);
    }

    private static double FirstStep(GradientTransform transform, double gradient, double eta)
    {
        double[] x = [0];
        new Optimizer(1, eta, transform).Step(x, [gradient]);
        Assert.Equal(-Math.Sign(gradient), Math.Sign(x[0]));
        return Math.Abs(x[0]);
    }
}
