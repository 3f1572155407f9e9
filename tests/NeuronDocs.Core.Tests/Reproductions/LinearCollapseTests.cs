namespace NeuronDocs.Core.Tests;

/// <summary>F05, CS231n, neural-networks-1: max |W2 (W1 x + b1) + b2 - ((W2 W1) x + W2 b1 + b2)| is rounding, below 1e-12.</summary>
public class LinearCollapseTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Two_linear_layers_are_their_product(int seed)
    {
        const int inputs = 8, hidden = 6, outputs = 4;
        var random = new Xoshiro256(seed);
        var (first, second) = (new Dense(inputs, hidden, new Identity()), new Dense(hidden, outputs, new Identity()));
        foreach (var layer in new[] { first, second })
        {
            layer.Initialize(new Normal(1), random);
            random.NextNormals(layer.Biases);
        }

        var product = new Dense(inputs, outputs, new Identity());
        for (var j = 0; j < outputs; j++)
        {
            for (var i = 0; i < inputs; i++) product[j, i] = Enumerable.Range(0, hidden).Sum(k => second[j, k] * first[k, i]);
            product.Biases[j] = second[j].PreActivation(first.Biases);
        }

        var deep = new Network(first, second);
        for (var sample = 0; sample < 100; sample++)
        {
            var x = new double[inputs];
            random.NextNormals(x);
            Assert.All(deep.Forward(x).Zip(product.Forward(x)), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
        }
    }
}
