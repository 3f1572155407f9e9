namespace NeuronDocs.Core.Tests;

public class NguyenWidrowTests : IInitializerMoments
{
    /// <summary>Each neuron's fan_in squared weights sum to beta^2, and none of them is special.</summary>
    static double IInitializerMoments.Variance(Fan fan)
    {
        var beta = 0.7 * Math.Pow(fan.Out, 1.0 / fan.In);
        return beta * beta / fan.In;
    }

    /// <summary>Nguyen and Widrow 1990: with one input the length is 0.7 H, with two 0.7 sqrt(H).</summary>
    [Theory]
    [InlineData(1, 10, 7.0)]
    [InlineData(2, 4, 1.4)]
    [InlineData(2, 25, 3.5)]
    [InlineData(3, 8, 1.4)]
    public void Every_neuron_has_the_length_of_the_paper(int inputs, int neurons, double beta)
    {
        var w = new double[inputs * neurons];
        new NguyenWidrow().Fill(w, new Fan(inputs, neurons), new Xoshiro256(1));
        foreach (var row in w.Chunk(inputs)) Assert.Equal(beta, Math.Sqrt(row.Sum(x => x * x)), 1e-14);
    }

    [Fact]
    public void Biases_are_uniform_within_the_length()
    {
        const int count = 100000;
        var biases = new double[count];
        new NguyenWidrow().FillBiases(biases, new Fan(2, 25), new Xoshiro256(1));
        Assert.InRange(biases.Max(), 3.49, 3.5);
        Assert.InRange(biases.Min(), -3.5, -3.49);
        Assert.Equal(0, biases.Average(), 5 * 3.5 / Math.Sqrt(3.0 * count));
        Assert.Equal(3.5 * 3.5 / 3, biases.Average(b => b * b), 5 * 3.5 * 3.5 / 3 * Math.Sqrt(0.8 / count));
    }

    [Fact]
    public void A_layer_gets_weights_first_then_biases()
    {
        var layer = new Dense(2, 25, new Tanh());
        layer.Initialize(new NguyenWidrow(), new Xoshiro256(3));
        var (random, weights, biases) = (new Xoshiro256(3), new double[50], new double[25]);
        new NguyenWidrow().Fill(weights, layer.Fan, random);
        new NguyenWidrow().FillBiases(biases, layer.Fan, random);
        Assert.Equal([.. weights, .. biases], layer.Parameters);
    }

    [Fact]
    public void A_vector_without_a_direction_is_drawn_again()
    {
        var w = new double[2];
        new NguyenWidrow().Fill(w, new Fan(2, 1), new Scripted(0.5, 0.5, 0.8, 0.1));
        Assert.Equal(0.7 * 0.6, w[0], 1e-15);
        Assert.Equal(0.7 * -0.8, w[1], 1e-15);
    }

    private sealed class Scripted(params double[] numbers) : Random(0)
    {
        private int next;

        public override double NextDouble() => numbers[next++];
    }
}
