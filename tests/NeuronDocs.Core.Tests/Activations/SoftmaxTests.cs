using CsCheck;

namespace NeuronDocs.Core.Tests;

public class SoftmaxTests : IActivationFormula
{
    T[] IActivationFormula.Of<T>(T[] z)
    {
        var sum = z.Select(T.Exp).Aggregate((total, e) => total + e);
        return [.. z.Select(x => T.Exp(x) / sum)];
    }

    [Fact]
    public void The_jacobian_agrees_with_differences_and_with_backward()
    {
        double[] z = [0.3, -1.2, 2, 0.7], a = Softmax.Of(z);
        var jacobian = Softmax.Jacobian(z);
        for (var i = 0; i < z.Length; i++)
        {
            var row = FiniteDifference.Gradient(x => Softmax.Of(x)[i], z);
            double[] delta = [.. z.Select((_, j) => j == i ? 1.0 : 0)];
            new Softmax().Backward(z, a, delta);
            for (var j = 0; j < z.Length; j++)
            {
                Assert.Equal(row[j], jacobian[i, j], 1e-10);
                Assert.Equal(delta[j], jacobian[i, j], 1e-16);
                Assert.Equal(jacobian[j, i], jacobian[i, j]);
            }

            Assert.Equal(0, Enumerable.Range(0, z.Length).Sum(j => jacobian[i, j]), 1e-16);
        }
    }

    /// <summary>Half and half: p (1 - p) = 1/4.</summary>
    [Fact]
    public void The_jacobian_of_two_equal_logits_is_a_quarter() => Assert.Equal(new[,] { { 0.25, -0.25 }, { -0.25, 0.25 } }, Softmax.Jacobian([7, 7]));

    // Multiples of 1/1024 add without rounding, so that the properties hold to the last bit.
    private static readonly Gen<double> Logit = Gen.Int[-20000, 20000].Select(i => i / 1024.0);

    [Fact]
    public void Adding_a_number_to_all_logits_changes_nothing() =>
        Gen.Select(Logit.Array[1, 9], Logit).Sample((z, shift) => Assert.Equal(Softmax.Of(z), Softmax.Of([.. z.Select(x => x + shift)])), iter: 500);

    [Fact]
    public void The_probabilities_sum_to_one_and_keep_the_order_of_the_logits() =>
        Logit.Array[1, 9].Sample(
            z =>
            {
                var p = Softmax.Of(z);
                Assert.Equal(1, p.Sum(), 1e-15 * z.Length);
                Assert.All(p, x => Assert.InRange(x, 0, 1));
                for (var i = 1; i < z.Length; i++) Assert.Equal(z[i].CompareTo(z[i - 1]), p[i].CompareTo(p[i - 1]));
            },
            iter: 500);

    [Fact]
    public void Shuffled_logits_give_shuffled_probabilities() =>
        Logit.Array[2].Sample(z => Assert.Equal(Softmax.Of(z).Reverse(), Softmax.Of([z[1], z[0]])), iter: 200);

    /// <summary>CS231n: the logarithm of the sum of e^1000, e^1001, e^1002.</summary>
    [Fact]
    public void LogSumExp_of_large_logits_is_finite() => Assert.Equal(1002.4076059644, Softmax.LogSumExp([1000, 1001, 1002]), 5e-11);

    [Fact]
    public void Large_logits_give_the_probabilities_of_their_differences()
    {
        Assert.Equal([0.5, 0.5], Softmax.Of([1000, 1000]));
        Assert.Equal(Softmax.Of([0, 1, 2]), Softmax.Of([1000, 1001, 1002]));
    }

    [Fact]
    public void Logarithms_of_probabilities_give_the_probabilities_back()
    {
        var p = Softmax.Of([Elementary.Log(0.2), Elementary.Log(0.3), Elementary.Log(0.5)]);
        Assert.Equal(0.2, p[0], 1e-15);
        Assert.Equal(0.3, p[1], 1e-15);
        Assert.Equal(0.5, p[2], 1e-15);
    }

    [Fact]
    public void Infinite_logits_have_the_limits()
    {
        Assert.Equal(double.NegativeInfinity, Softmax.LogSumExp([double.NegativeInfinity, double.NegativeInfinity]));
        Assert.Equal(double.PositiveInfinity, Softmax.LogSumExp([0, double.PositiveInfinity]));
        Assert.Equal([0, 1], Softmax.Of([double.NegativeInfinity, 5]));
    }

    [Fact]
    public void No_logits_and_no_room_are_refused()
    {
        Assert.Equal("logits", Assert.Throws<ArgumentException>(() => Softmax.Of([])).ParamName);
        Assert.Equal("logits", Assert.Throws<ArgumentException>(() => Softmax.LogSumExp([])).ParamName);
        Assert.Equal("logits", Assert.Throws<ArgumentException>(() => Softmax.Jacobian([])).ParamName);
        Assert.Equal("probabilities", Assert.Throws<ArgumentException>(() => Softmax.Of([1, 2], new double[3])).ParamName);
    }
}
