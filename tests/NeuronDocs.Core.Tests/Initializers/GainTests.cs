namespace NeuronDocs.Core.Tests;

public class GainTests
{
    public static TheoryData<string> Activations => Implementations.NamesOf<ElementwiseActivation>();

    public static TheoryData<ElementwiseActivation, double> ClosedForms => new()
    {
        { new Identity(), 1 },
        { new Relu(), Math.Sqrt(2) },
        { new LeakyRelu(0.01), Math.Sqrt(2 / (1 + 0.01 * 0.01)) },
        { new LeakyRelu(-1), 1 },
        { new LeakyRelu(3), Math.Sqrt(2 / 10.0) },
        { new Step(), Math.Sqrt(2) },
        { new Selu(), 1 },
        // E[(e^z - 1)^2 for z < 0] = e^2 Phi(-2) - 2 e^(1/2) Phi(-1) + 1/2, from the moments of e^z.
        { new Elu(1), 1 / Math.Sqrt(1 + Math.Exp(2) * Sample.NormalBelow(-2) - 2 * Math.Exp(0.5) * Sample.NormalBelow(-1)) },
        // E[z^2 Phi(z)^2] = 1/3 + 1/(2 pi sqrt(3)), by parts.
        { new Gelu(), 1 / Math.Sqrt(1.0 / 3 + 1 / (2 * Math.PI * Math.Sqrt(3))) },
    };

    [Theory]
    [MemberData(nameof(ClosedForms))]
    public void Is_the_closed_form_where_there_is_one(ElementwiseActivation activation, double gain) => Assert.Equal(gain, Gain.For(activation), 1e-13);

    /// <summary>
    /// The trapezoidal rule in between, with another step and no weights: for a function that is analytic near the real line it has all digits at
    /// this step. It is tanh's gain, 1.5925, and not the 5/3 that PyTorch calls so.
    /// </summary>
    [Fact]
    public void Tanh_has_1_5925_and_not_five_thirds()
    {
        var sum = 0.0;
        for (var n = -400; n <= 400; n++) sum += Math.Pow(Math.Tanh(n / 32.0), 2) * Math.Exp(-n * n / 2048.0);
        var gain = 1 / Math.Sqrt(sum / 32 / Math.Sqrt(2 * Math.PI));
        Assert.Equal(gain, Gain.For(new Tanh()), 1e-13);
        Assert.Equal(1.5925, gain, 5e-5);
    }

    /// <summary>What it is for, by an average over 200,000 normal numbers: gain times f has mean square 1.</summary>
    [Theory]
    [MemberData(nameof(Activations))]
    public void Makes_up_for_what_the_activation_takes(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        var gain = Gain.For(activation);
        double[] squares = [.. Sample.Of(new Normal(1), new Fan(1, 1)).Select(z => gain * activation.Value(z)).Select(a => a * a)];
        var spread = Math.Sqrt(squares.Average(s => (s - 1) * (s - 1)) / squares.Length);
        Assert.Equal(1, squares.Average(), 5 * spread);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(1e200)]
    public void A_mean_square_that_has_no_inverse_is_named(double value)
    {
        var error = Assert.Throws<ArgumentException>(() => Gain.For(new Same(value)));
        Assert.Equal("activation", error.ParamName);
        Assert.Contains(value == 0 ? "mean square 0," : "mean square", error.Message, StringComparison.Ordinal);
    }

    private sealed record Same(double Output) : ElementwiseActivation
    {
        public override double Value(double z) => Output;

        public override double Derivative(double z) => 0;
    }
}
