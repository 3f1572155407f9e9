namespace NeuronDocs.Core.Tests;

/// <summary>What the shared tests cannot know of a loss. The test class of each loss, named after it, says so.</summary>
internal interface ILossFacts
{
    /// <summary>The loss with the settings to test it with.</summary>
    Loss[] Losses { get; }

    /// <summary>Predictions of three outputs that the loss is defined for, away from its kinks.</summary>
    double[][] Predictions { get; }

    /// <summary>Targets of three outputs that the loss is defined for.</summary>
    double[][] Targets { get; }

    /// <summary>Targets of three outputs that it must refuse, each with what the message must say.</summary>
    (double[] Target, string Named)[] Refused => [];

    /// <summary>The definition, written a second time and for any kind of number: the tape's or dual ones.</summary>
    T Definition<T>(Loss loss, T[] y, double[] t) where T : IScalar<T>;
}
