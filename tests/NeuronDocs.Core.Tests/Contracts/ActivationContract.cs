namespace NeuronDocs.Core.Tests;

/// <summary>What holds for every activation, whether it looks at one neuron or at the whole layer.</summary>
public class ActivationContract
{
    // Away from 0, where some have a kink.
    private static readonly double[] Z = [-7.5, -2, -0.7, -0.01, 0.02, 0.6, 1.5, 9];
    private static readonly double[] Weights = [0.3, -1, 0.75, 2, -0.2, 1.25, -3, 0.5];

    public static TheoryData<string> All => Implementations.NamesOf<Activation>();

    [Fact]
    public void All_fifteen_are_found() => Assert.True(Implementations.Of<Activation>().Length >= 15);

    /// <summary>The derivative of a weighted sum of the activations, by the chain rule and by differences.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Backward_agrees_with_differences(string name)
    {
        var activation = Implementations.Named<Activation>(name);
        var delta = Backward(activation, Z);
        for (var j = 0; j < Z.Length; j++)
        {
            var expected = Slope.Of(x => LinearAlgebra.Dot(Weights, Forward(activation, [.. Z.Select((z, i) => i == j ? x : z)])), Z[j], out var rounding);
            Assert.Equal(expected, delta[j], 1e-7 * Math.Abs(expected) + rounding);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Forward_and_backward_agree_with_the_formula_on_the_tape_and_in_dual_numbers(string name)
    {
        var activation = Implementations.Named<Activation>(name);
        foreach (var z in new double[][] { Z, [.. Z.Select(x => 3 * x)], [0.4] })
        {
            var tape = new Tape();
            Var[] x = [.. z.Select(tape.Variable)];
            var y = FormulaOf(name).Of(x);
            var gradients = tape.Gradients(WeightedSum(y));
            double[] a = Forward(activation, z), delta = Backward(activation, z);
            for (var j = 0; j < z.Length; j++)
            {
                var dual = WeightedSum(FormulaOf(name).Of([.. z.Select((v, i) => new Dual(v, i == j ? 1 : 0))]));
                Assert.Equal(y[j].Value, a[j], 1e-12 * Math.Max(1, Math.Abs(a[j])));
                Assert.Equal(gradients[x[j]], delta[j], 1e-12 * Math.Max(1, Math.Abs(delta[j])));
                Assert.Equal(dual.Tangent, delta[j], 1e-12 * Math.Max(1, Math.Abs(delta[j])));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Forward_works_in_place_and_leaves_the_input_alone_otherwise(string name)
    {
        var activation = Implementations.Named<Activation>(name);
        double[] z = [.. Z], a = new double[z.Length];
        activation.Forward(z, a);
        Assert.Equal(Z, z);
        activation.Forward(z, z);
        Assert.Equal(a, z);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name)
    {
        var activation = Implementations.Named<Activation>(name);
        Assert.True(double.IsNaN(Forward(activation, [1, double.NaN])[1]));
        double[] delta = [1, double.NaN];
        activation.Backward([0.5, 1.5], Forward(activation, [0.5, 1.5]), delta);
        Assert.True(double.IsNaN(delta[1]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Large_pre_activations_give_no_NaN(string name)
    {
        var activation = Implementations.Named<Activation>(name);
        foreach (var size in new[] { 19.5, 40, 745, 1e10, 1e160, double.MaxValue })
        {
            double[] z = [size, -size, size];
            Assert.DoesNotContain(double.NaN, Forward(activation, z));
            Assert.DoesNotContain(double.NaN, Backward(activation, z));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_step_of_training_allocates_nothing(string name)
    {
        var activation = Implementations.Named<Activation>(name);
        double[] a = new double[Z.Length], delta = [.. Weights];
        Assert.Equal(0, Allocation.OfTwenty(Step));

        void Step()
        {
            activation.Forward(Z, a);
            activation.Backward(Z, a, delta);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_wrong_length_is_named_and_nothing_is_written(string name)
    {
        var activation = Implementations.Named<Activation>(name);
        double[] untouched = [5, 5];
        Assert.Equal("a", Assert.Throws<ArgumentException>(() => activation.Forward([1, 2, 3], untouched)).ParamName);
        Assert.Equal("delta", Assert.Throws<ArgumentException>(() => activation.Backward([1, 2, 3], [1, 2, 3], untouched)).ParamName);
        Assert.Equal("a", Assert.Throws<ArgumentException>(() => activation.Backward([1, 2], [1, 2, 3], untouched)).ParamName);
        Assert.Equal([5, 5], untouched);
    }

    private static T WeightedSum<T>(T[] y) where T : IScalar<T> => y.Zip(Weights, (v, w) => w * v).Aggregate((sum, term) => sum + term);

    private static double[] Forward(Activation activation, double[] z)
    {
        var a = new double[z.Length];
        activation.Forward(z, a);
        return a;
    }

    private static double[] Backward(Activation activation, double[] z)
    {
        double[] delta = [.. Weights.Take(z.Length)];
        activation.Backward(z, Forward(activation, z), delta);
        return delta;
    }

    /// <summary>The tests of the concept have its formula; a concept without is a failure, not a gap.</summary>
    private static IActivationFormula FormulaOf(string name)
    {
        var tests = typeof(ActivationContract).Assembly.GetType($"NeuronDocs.Core.Tests.{name}Tests");
        Assert.True(tests?.IsAssignableTo(typeof(IActivationFormula)), $"{name}Tests does not give the formula of {name}: let it implement {nameof(IActivationFormula)}.");
        return (IActivationFormula)Activator.CreateInstance(tests!)!;
    }
}
