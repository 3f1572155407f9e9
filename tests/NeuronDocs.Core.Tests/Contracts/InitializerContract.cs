using System.Reflection;

namespace NeuronDocs.Core.Tests;

public class InitializerContract
{
    private const int Draws = 240000;

    public static TheoryData<string> All => Implementations.NamesOf<Initializer>();

    public static TheoryData<string, int, int> AllWithFans
    {
        get
        {
            var data = new TheoryData<string, int, int>();
            foreach (var initializer in Implementations.Of<Initializer>())
                foreach (var fan in new Fan[] { new(10, 6), new(1, 64), new(300, 300), new(784, 128) })
                    data.Add(initializer.GetType().Name, fan.In, fan.Out);
            return data;
        }
    }

    [Fact]
    public void All_eleven_are_found() => Assert.True(Implementations.Of<Initializer>().Length >= 11);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_weight_is_set_and_finite(string name)
    {
        var weights = Enumerable.Repeat(double.NaN, 60).ToArray();
        Implementations.Named<Initializer>(name).Fill(weights, new Fan(10, 6), new Xoshiro256(1));
        Assert.All(weights, w => Assert.True(double.IsFinite(w)));
    }

    /// <summary>
    /// Five standard errors. Those of the mean square are of a normal distribution, 2 variance^2 / n: no weight here has heavier tails, and where
    /// weights of a layer are not independent, as in an orthogonal matrix, the mean square is surer still.
    /// </summary>
    [Theory]
    [MemberData(nameof(AllWithFans))]
    public void Mean_and_variance_are_those_of_the_closed_form(string name, int fanIn, int fanOut)
    {
        var fan = new Fan(fanIn, fanOut);
        var (mean, variance) = Stated(name);
        foreach (var (initializer, gain) in Forms(name))
        {
            var weights = Fill(initializer, fan);
            var expected = variance(fan) * gain * gain;
            Assert.Equal(mean, weights.Average(), 5 * Math.Sqrt(expected / weights.Length));
            Assert.Equal(expected, weights.Average(w => (w - mean) * (w - mean)), 5 * expected * Math.Sqrt(2.0 / weights.Length));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_seed_decides(string name)
    {
        var initializer = Implementations.Named<Initializer>(name);
        Assert.Equal(TwoLayers(7), TwoLayers(7));

        double[] TwoLayers(int seed)
        {
            double[] parameters = new double[30];
            var random = new Xoshiro256(seed);
            for (var start = 0; start < 30; start += 15)
            {
                initializer.Fill(parameters.AsSpan(start, 12), new Fan(4, 3), random);
                initializer.FillBiases(parameters.AsSpan(start + 12, 3), new Fan(4, 3), random);
            }

            return parameters;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Biases_are_set_and_finite(string name)
    {
        double[] biases = [double.NaN, double.NaN, double.NaN];
        Implementations.Named<Initializer>(name).FillBiases(biases, new Fan(4, 3), new Xoshiro256(1));
        Assert.All(biases, b => Assert.True(double.IsFinite(b)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Bad_arguments_are_named_and_nothing_is_written(string name)
    {
        var initializer = Implementations.Named<Initializer>(name);
        double[] untouched = [5, 5, 5];
        Assert.Equal("fan", Assert.Throws<ArgumentException>(() => initializer.Fill(untouched, default, new Xoshiro256(1))).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => initializer.Fill(untouched, new Fan(2, 2), new Xoshiro256(1))).ParamName);
        Assert.Equal("random", Assert.Throws<ArgumentNullException>(() => initializer.Fill(untouched, new Fan(3, 1), null!)).ParamName);
        Assert.Equal("fan", Assert.Throws<ArgumentException>(() => initializer.FillBiases(untouched, default, new Xoshiro256(1))).ParamName);
        Assert.Equal("random", Assert.Throws<ArgumentNullException>(() => initializer.FillBiases(untouched, new Fan(3, 3), null!)).ParamName);
        Assert.Equal([5, 5, 5], untouched);
    }

    /// <summary>As it comes; for variance scaling also in every form there is and with a gain.</summary>
    private static IEnumerable<(Initializer Initializer, double Gain)> Forms(string name)
    {
        var initializer = Implementations.Named<Initializer>(name);
        yield return (initializer, 1);
        if (initializer is not VarianceScaling scaling) yield break;
        foreach (var form in typeof(Draw).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Draw)property.GetValue(null)!))
            yield return (scaling with { Form = form, Gain = 1.5 }, 1.5);
    }

    /// <summary>Whole layers, one after the other, as some methods look at a layer as a whole.</summary>
    private static double[] Fill(Initializer initializer, Fan fan)
    {
        var length = fan.In * fan.Out;
        var weights = new double[(Draws + length - 1) / length * length];
        var random = new Xoshiro256(1);
        for (var start = 0; start < weights.Length; start += length) initializer.Fill(weights.AsSpan(start, length), fan, random);
        return weights;
    }

    private static (double Mean, Func<Fan, double> Variance) Stated(string name)
    {
        var tests = typeof(InitializerContract).Assembly.GetTypes().SingleOrDefault(type => type.Name == name + "Tests");
        Assert.True(tests?.IsAssignableTo(typeof(IInitializerMoments)), $"{name}Tests, expected a test class that is an {nameof(IInitializerMoments)}.");
        var read = typeof(InitializerContract).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(tests!);
        return ((double, Func<Fan, double>))read.Invoke(null, null)!;
    }

    private static (double Mean, Func<Fan, double> Variance) Read<T>() where T : IInitializerMoments => (T.Mean, T.Variance);
}
