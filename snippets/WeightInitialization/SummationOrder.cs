using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Floating-point addition is not associative, so a seed alone does not fix every bit.</summary>
public static class SummationOrderExample
{
    /// <summary>Adds the same numbers in two orders.</summary>
    [Example("weight-initialization/summation-order", "The order of a sum changes its last bits")]
    public static void Run()
    {
        #region summation-order
        double a = 0.1, b = 0.2, c = 0.3;
        Console.WriteLine($"left = {((a + b) + c).Fixed(17)}");
        Console.WriteLine($"right = {(a + (b + c)).Fixed(17)}");

        // the same thousand numbers, forward and backward
        var random = new Xoshiro256(1);
        var numbers = new double[1000];
        random.NextNormals(numbers);
        var (forward, backward) = (0.0, 0.0);
        for (var i = 0; i < numbers.Length; i++)
        {
            forward += numbers[i];
            backward += numbers[^(i + 1)];
        }
        var gap = Math.Abs(forward - backward);
        Console.WriteLine($"sum = {forward.Fixed(4)}");
        Console.WriteLine($"gap = {gap.Scientific(1)}");
        #endregion
    }
}
