namespace NeuronDocs.Core.Tests;

public class VarFunctionsTests
{
    private static readonly Dictionary<string, (Func<Var, Var> OfVar, Func<double, double> OfDouble)> Functions = new()
    {
        ["Abs"] = (x => x.Abs(), Math.Abs),
        ["ExpMinusOne"] = (x => x.ExpMinusOne(), Elementary.ExpMinusOne),
        ["LogOnePlus"] = (x => (x * x).LogOnePlus(), x => Elementary.LogOnePlus(x * x)),
        ["Softplus"] = (x => x.Softplus(), Elementary.Softplus),
        ["Erf"] = (x => x.Erf(), Elementary.Erf),
        ["Pow"] = (x => x.Exp().Pow(1.5), x => Elementary.Pow(Elementary.Exp(x), 1.5)),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_derivative_is_the_slope_of_the_value(string name)
    {
        var (ofVar, ofDouble) = Functions[name];
        foreach (var at in new[] { -2.3, -0.4, 0.2, 1.7 })
        {
            var tape = new Tape();
            var x = tape.Variable(at);
            var y = ofVar(x);
            Assert.Equal(ofDouble(at), y.Value);
            Assert.Equal(FiniteDifference.Central(ofDouble, at), tape.Gradients(y)[x], 2e-9 * Math.Max(1, Math.Abs(y.Value)));
        }
    }

    [Fact]
    public void At_zero_the_absolute_value_has_slope_0_and_a_power_of_0_is_constant()
    {
        var tape = new Tape();
        var x = tape.Variable(0);
        Assert.Equal(0, tape.Gradients(x.Abs())[x]);
        Assert.Equal(0, tape.Gradients(x.Pow(0.0))[x]);
        Assert.Equal(0, tape.Gradients(x.Pow(2.5))[x]);
        var nan = tape.Variable(double.NaN);
        Assert.True(double.IsNaN(tape.Gradients(nan.Abs())[nan]));
    }
}
