namespace NeuronDocs.Core.Tests;

public class FunctionObjectiveTests
{
    [Fact]
    public void Formulas_that_are_given_are_used()
    {
        var objective = new FunctionObjective(1, x => x[0] * x[0], (_, g) => g[0] = 42, (_, h) => h[0] = 43);
        double[] gradient = [0], hessian = [0];
        Assert.Equal(9, objective.Gradient([3], gradient));
        objective.Hessian([3], hessian);
        Assert.Equal((42, 43), (gradient[0], hessian[0]));
    }

    /// <summary>x^3: the gradient is 3 x^2, the Hessian 6 x.</summary>
    [Fact]
    public void Derivatives_that_are_not_given_are_differences()
    {
        var objective = new FunctionObjective(1, x => x[0] * x[0] * x[0], (x, g) => g[0] = 3 * x[0] * x[0]);
        double[] gradient = [0], hessian = [0];
        objective.Hessian([2], hessian);
        Assert.Equal(12, hessian[0], 1e-9);
        new FunctionObjective(1, x => x[0] * x[0] * x[0]).Gradient([2], gradient);
        Assert.Equal(12, gradient[0], 1e-9);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("dimension", Assert.Throws<ArgumentOutOfRangeException>(() => new FunctionObjective(0, _ => 0)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new FunctionObjective(1, null!)).ParamName);
    }
}
