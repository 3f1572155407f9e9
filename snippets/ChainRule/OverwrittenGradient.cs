using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A backward pass that assigns where it should add keeps the last link only.</summary>
public static class OverwrittenGradientExample
{
    /// <summary>Walks <c>y = x x + x</c> backward twice, with the same three lines.</summary>
    [Example("chain-rule/overwritten-gradient", "Assigning in place of adding")]
    public static void Run([Range(-5, 5)] double x = 3)
    {
        #region overwritten-gradient
        // y = s + x with s = x * x: three links lead to x
        double gs = 1;          // dy/ds

        double assigned;
        assigned = 1;           // y uses x directly
        assigned = gs * x;      // s by its left factor
        assigned = gs * x;      // s by its right factor

        double added = 0;
        added += 1;
        added += gs * x;
        added += gs * x;

        Console.WriteLine($"assigned = {assigned}");
        Console.WriteLine($"added = {added}");
        #endregion
    }
}
