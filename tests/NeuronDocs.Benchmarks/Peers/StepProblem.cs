using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>A network, a batch and how to step: what every program that takes the step starts from.</summary>
internal sealed record StepProblem(int[] Sizes, bool IsTanh, bool IsCrossEntropy, bool IsAdam, double Rate)
{
    public const double Beta1 = 0.9, Beta2 = 0.999, Epsilon = 1e-8;

    public Network Network { get; } =
        Network.Create(Sizes, IsTanh ? new Tanh() : new Relu(), new Identity(), IsTanh ? new Glorot() : new He(), new Xoshiro256(1));

    public Loss Loss { get; } = IsCrossEntropy ? new CrossEntropyFromLogits() : new MeanSquaredError();

    public double[][] Inputs { get; private init; } = [];

    public double[][] Targets { get; private init; } = [];

    public int Batch => Inputs.Length;

    public Optimizer NewOptimizer() => IsAdam ? new(Network.ParameterCount, Rate, new Adam(Beta1, Beta2, Epsilon)) : new(Network.ParameterCount, Rate);

    /// <summary>Regression on noise, which no network of this size follows exactly: the gradients stay ordinary numbers however long it trains.</summary>
    public static StepProblem Small() => With(32, new([2, 16, 16, 1], IsTanh: true, IsCrossEntropy: false, IsAdam: true, Rate: 0.001));

    public static StepProblem Digits() => With(64, new([784, 128, 10], IsTanh: false, IsCrossEntropy: true, IsAdam: false, Rate: 0.01));

    public static StepProblem Wide() => With(128, new([784, 1024, 1024, 10], IsTanh: false, IsCrossEntropy: true, IsAdam: false, Rate: 0.01));

    private static StepProblem With(int batch, StepProblem problem)
    {
        var random = new Xoshiro256(2);
        return problem with
        {
            Inputs = [.. Enumerable.Range(0, batch).Select(_ => Draw(problem.Sizes[0], random))],
            Targets = [.. Enumerable.Range(0, batch).Select(_ => problem.IsCrossEntropy ? OneHot(problem.Sizes[^1], random) : Draw(problem.Sizes[^1], random))],
        };
    }

    private static double[] Draw(int count, Xoshiro256 random) => [.. Enumerable.Range(0, count).Select(_ => random.NextDouble())];

    private static double[] OneHot(int classes, Xoshiro256 random)
    {
        var target = new double[classes];
        target[random.Next(classes)] = 1;
        return target;
    }
}

/// <summary>A program that takes training steps.</summary>
internal interface IStep
{
    /// <summary>Takes one step and returns the mean loss before it.</summary>
    double Step();

    /// <summary>All parameters: layer by layer the weights row-major, then the biases.</summary>
    double[] Parameters { get; }
}
