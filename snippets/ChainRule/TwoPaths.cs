using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The product rule is a sum over two paths.</summary>
public static class TwoPathsExample
{
    /// <summary>Follows <c>x</c> into <c>y = u v</c> through <c>u = x^2</c> and through <c>v = 3 x + 1</c>.</summary>
    [Example("chain-rule/two-paths", "The product rule, path by path")]
    public static void Run([Range(-3, 3)] double x = 2)
    {
        #region two-paths
        // y = u v with u = x x and v = 3 x + 1
        var u = x * x;
        var v = 3 * x + 1;
        var throughU = v * (2 * x);   // dy/du * du/dx
        var throughV = u * 3;         // dy/dv * dv/dx
        Console.WriteLine($"path[u] = {throughU}");
        Console.WriteLine($"path[v] = {throughV}");
        Console.WriteLine($"sum = {throughU + throughV}");
        #endregion
    }
}
