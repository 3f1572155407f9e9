namespace NeuronDocs.Core.Tests;

/// <summary>A 2-3-2 network in four ways: tape, dual numbers, backpropagation in matrix form, central differences.</summary>
public class NetworkGradientTests
{
    private static readonly double[] Input = [0.7, -1.1];

    [Fact]
    public void Tanh_and_sigmoid_with_half_the_squared_error() =>
        Compare(new Sigmoid(), new HalfSquaredError(), [0.2, 0.9], SquaredErrorOfSigmoid, SquaredErrorOfSigmoid, SquaredErrorOfSigmoid);

    [Fact]
    public void Cross_entropy_from_logits() =>
        Compare(new Identity(), new CrossEntropyFromLogits(), [0, 1], CrossEntropyOfSoftmax, CrossEntropyOfSoftmax, CrossEntropyOfSoftmax);

    [Fact]
    public void Softmax_and_cross_entropy_of_its_probabilities() =>
        Compare(new Softmax(), new CrossEntropy(), [0, 1], CrossEntropyOfSoftmax, CrossEntropyOfSoftmax, CrossEntropyOfSoftmax);

    private static void Compare(Activation output, Loss loss, double[] target, Func<Var[], Var> onTape, Func<Dual[], Dual> onDuals, Func<Number[], Number> onNumbers)
    {
        var network = new Network(
            new Dense(new[,] { { 0.3, -0.8 }, { 1.1, 0.4 }, { -0.5, 0.9 } }, [0.1, -0.2, 0.3], new Tanh()),
            new Dense(new[,] { { 0.6, -1.2, 0.7 }, { -0.4, 0.2, 1.3 } }, [-0.1, 0.5], output));
        var matrix = new double[network.ParameterCount];
        var value = network.Gradient(Input, target, loss, matrix);

        var parameters = network.Parameters.ToArray();
        var tape = ReverseMode.Gradient(onTape, parameters);
        var differences = GradientCheck.Compare(p => onNumbers([.. p]), parameters, matrix);
        Assert.Equal(onNumbers([.. parameters]).Value, value, 1e-14);
        Assert.InRange(differences.LargestError, 0, 1e-7);
        for (var i = 0; i < matrix.Length; i++)
        {
            var unit = new double[matrix.Length];
            unit[i] = 1;
            Assert.Equal(matrix[i], tape[i], 1e-12 * Math.Abs(matrix[i]));
            Assert.Equal(matrix[i], ForwardMode.DirectionalDerivative(onDuals, parameters, unit), 1e-12 * Math.Abs(matrix[i]));
        }
    }

    private static T SquaredErrorOfSigmoid<T>(T[] parameters) where T : IScalar<T>
    {
        var z = Logits(parameters);
        return ((z[0].Sigmoid() - 0.2).Pow(2) + (z[1].Sigmoid() - 0.9).Pow(2)) / 2;
    }

    /// <summary>-ln softmax(z)_1 = ln(e^z0 + e^z1) - z1, with the larger logit taken out.</summary>
    private static T CrossEntropyOfSoftmax<T>(T[] parameters) where T : IScalar<T>
    {
        var z = Logits(parameters);
        var largest = z[0].Max(z[1]).Value;
        return ((z[0] - largest).Exp() + (z[1] - largest).Exp()).Log() + largest - z[1];
    }

    /// <summary>Weights row by row, then biases, layer after layer, as in <see cref="Network.Parameters"/>.</summary>
    private static T[] Logits<T>(T[] p) where T : IScalar<T>
    {
        var a = new T[3];
        for (var j = 0; j < 3; j++) a[j] = (p[6 + j] + p[2 * j] * Input[0] + p[2 * j + 1] * Input[1]).Tanh();
        var z = new T[2];
        for (var k = 0; k < 2; k++) z[k] = p[15 + k] + p[9 + 3 * k] * a[0] + p[10 + 3 * k] * a[1] + p[11 + 3 * k] * a[2];
        return z;
    }
}
