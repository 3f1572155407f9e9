namespace NeuronDocs.Core.Tests;

/// <summary>Finds the <see cref="ILossFacts"/> of a loss by its name, and the definitions that several of them share.</summary>
internal static class LossFacts
{
    /// <summary>Predictions and targets of a regression; the errors are of both signs, small and large.</summary>
    public static double[][] RealPredictions => [[0.2, 0.65, 0.9], [-3.5, 2.25, 0.1]];

    /// <summary>Targets of a regression.</summary>
    public static double[][] RealTargets => [[0, 1, 0], [0.3, 0.6, -0.2], [-20, 1.5, 4]];

    /// <summary>Probabilities of three classes, one of them right.</summary>
    public static double[][] Distributions => [[0.2, 0.65, 0.15], [0.05, 0.07, 0.88]];

    /// <summary>The answers to three yes-or-no questions.</summary>
    public static double[][] BinaryTargets => [[0, 1, 0], [1, 0, 1], [0.3, 0.6, 0.1]];

    /// <summary>Targets that hold no probability.</summary>
    public static (double[] Target, string Named)[] NoProbabilities =>
        [([-1, 0, 1], "-1"), ([0, 1, 2], "2"), ([0, 1, 1.0000000000000002], "1.0000000000000002"), ([0, double.PositiveInfinity, 0], "Infinity")];

    /// <summary>Targets for three classes: certain, mixed, one class impossible.</summary>
    public static double[][] ClassTargets => [[0, 1, 0], [0.3, 0.6, 0.1], [0.25, 0, 0.75]];

    /// <summary>Targets that are no distribution over three classes.</summary>
    public static (double[] Target, string Named)[] NoDistributions =>
        [([-0.5, 1, 0.5], "-0.5"), ([0, 1.25, 0], "1.25"), ([0.5, 0, 0], "0.5"), ([1, 1, 0], "2"), ([0, 0, 0], "0")];

    /// <summary>Scores and logits.</summary>
    public static double[][] Logits => [[0.2, 0.65, 0.9], [-3.5, 2.25, 0.1], [30, -2, -30]];

    /// <summary>Targets that name one of three classes.</summary>
    public static double[][] OneHot => [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

    /// <summary>Targets that name none of three classes, or two.</summary>
    public static (double[] Target, string Named)[] NotOneHot =>
        [([0, 0, 0], "no 1"), ([1, 0, 1], "at 0 and at 2"), ([0, 0.5, 0.5], "0.5"), ([-1, 1, -1], "-1"), ([0, 0, 2], "2"), ([0, double.NaN, 0], "NaN")];

    public static ILossFacts Of(string name)
    {
        var type = typeof(LossFacts).Assembly.GetType($"NeuronDocs.Core.Tests.{name}Tests");
        Assert.True(type is not null && type.IsAssignableTo(typeof(ILossFacts)), $"{name} needs a class {name}Tests that implements {nameof(ILossFacts)}.");
        var facts = (ILossFacts)Activator.CreateInstance(type)!;
        Assert.NotEmpty(facts.Losses);
        Assert.All(facts.Losses, loss => Assert.Equal(name, loss.GetType().Name));
        return facts;
    }

    public static double[] Gradient(Loss loss, double[] prediction, double[] target)
    {
        var gradient = new double[prediction.Length];
        loss.Gradient(prediction, target, gradient);
        return gradient;
    }

    public static T Sum<T>(IEnumerable<T> terms) where T : IScalar<T> => terms.Aggregate((x, y) => x + y);

    public static T Mean<T>(T[] y, double[] t, Func<T, double, T> f) where T : IScalar<T> => Sum(y.Zip(t, f)) / y.Length;

    /// <summary>-t ln p; nothing where t is 0.</summary>
    public static T Surprise<T>(T p, double t) where T : IScalar<T> => t == 0 ? 0 * p : -t * p.Log();

    /// <summary>The logarithms of the softmax, straight from its definition.</summary>
    public static T[] LogSoftmax<T>(T[] z) where T : IScalar<T>
    {
        var sum = Sum(z.Select(one => one.Exp()));
        return [.. z.Select(one => (one.Exp() / sum).Log())];
    }
}
