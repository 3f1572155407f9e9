namespace NeuronDocs.Snippets.Tests;

public sealed class SoftmaxJacobianChecks
{
    [Fact]
    [IndependentCheck("chain-rule/softmax-jacobian", "the closed forms p_i (1 - p_i), -p_i p_j and p - y, with the platform's exp")]
    public void Matrix_and_product_are_the_closed_forms()
    {
        var printed = Output.Of("chain-rule/softmax-jacobian");
        var sum = Math.Exp(1) + Math.Exp(2) + Math.Exp(3);
        double[] p = [Math.Exp(1) / sum, Math.Exp(2) / sum, Math.Exp(3) / sum];
        Assert.Equal(p[0] * (1 - p[0]), printed["J[1 1]"], 6e-7);
        Assert.Equal(-p[0] * p[1], printed["J[1 2]"], 6e-7);
        Assert.Equal(-p[0] * p[1], printed["J[2 1]"], 6e-7);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(p[i], printed[$"p[{i + 1}]"], 6e-7);
            Assert.Equal(p[i] - (i == 2 ? 1 : 0), printed[$"dz[{i + 1}]"], 6e-7);
        }
    }
}
