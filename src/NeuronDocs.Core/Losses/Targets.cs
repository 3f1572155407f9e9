using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>Class labels, numbered from 0, as targets that a <see cref="Loss"/> takes.</summary>
public static class Targets
{
    /// <summary>The one-hot target of a class: 1 at its place, 0 elsewhere.</summary>
    /// <param name="label">The class, from 0.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <returns>As many numbers as there are classes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no classes, or the label is none of them.</exception>
    public static double[] OneHot(int label, int classes)
    {
        Require.Positive(classes);
        CheckLabel(label, classes, nameof(label), nameof(label));
        var target = new double[classes];
        target[label] = 1;
        return target;
    }

    /// <summary>The one-hot targets of a batch.</summary>
    /// <param name="labels">The class of each sample, from 0.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <returns>One row for each sample.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no classes, or a label is none of them; the message says which sample.</exception>
    public static double[][] OneHot(ReadOnlySpan<int> labels, int classes)
    {
        Require.Positive(classes);
        var targets = new double[labels.Length][];
        for (var s = 0; s < labels.Length; s++)
        {
            CheckLabel(labels[s], classes, nameof(labels), string.Create(CultureInfo.InvariantCulture, $"labels[{s}]"));
            targets[s] = OneHot(labels[s], classes);
        }

        return targets;
    }

    /// <summary>The class that a one-hot target names; the inverse of <see cref="OneHot(int, int)"/>.</summary>
    /// <param name="target">One 1, and 0 elsewhere.</param>
    /// <returns>The place of the 1.</returns>
    /// <exception cref="ArgumentException">The target is not one-hot.</exception>
    public static int Label(ReadOnlySpan<double> target)
    {
        var label = -1;
        for (var i = 0; i < target.Length; i++)
        {
            if (target[i] == 0) continue;
            if (target[i] != 1) throw Require.OutOfRange(nameof(target), target[i], "one 1 and else 0");
            if (label >= 0) throw new ArgumentException($"target holds a 1 at {label} and at {i}, expected one 1 and else 0.", nameof(target));
            label = i;
        }

        return label >= 0 ? label : throw new ArgumentException("target holds no 1, expected one 1 and else 0.", nameof(target));
    }

    private static void CheckLabel(int label, int classes, string parameter, string name)
    {
        if (label >= 0 && label < classes) return;
        var message = string.Create(CultureInfo.InvariantCulture, $"{name} is {label}, expected a class from 0 to {classes - 1}.");
        throw new ArgumentOutOfRangeException(parameter, label, message);
    }
}
