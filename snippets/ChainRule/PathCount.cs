using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The paths double at every stage; the edges that a backward pass visits only grow by two.</summary>
public static class PathCountExample
{
    /// <summary>Adds a value to itself again and again. Every local derivative is 1, so the derivative counts the paths.</summary>
    [Example("chain-rule/path-count", "A million paths, forty edges")]
    public static void Run([Range(2, 30)] int doublings = 20)
    {
        #region path-count
        var tape = new Tape();
        var x = tape.Variable(1);
        var y = x;
        for (var k = 1; k <= doublings; k++)
            y += y;   // two ways from each stage to the next

        // every local derivative is 1: each path adds 1
        var paths = tape.Gradients(y)[x];
        var edges = 2 * (tape.Count - 1);
        Console.WriteLine($"paths = {paths.Fixed(0)}");
        Console.WriteLine($"edges = {edges}");
        Console.WriteLine($"nodes = {tape.Count}");
        #endregion

        var stages = Enumerable.Range(1, doublings).Select(k => (double)k).ToArray();
        Figure.Plot("growth").Title("Paths and edges by the number of doublings")
            .Description("On a logarithmic axis the number of paths rises along a straight line, doubling at each stage; the number of edges rises by two at each stage and stays far below it.")
            .XAxis("doublings").YAxis("count", log: true)
            .Line("paths", stages, stages.Select(k => Elementary.Pow(2, (int)k)))
            .Line("edges", stages, stages.Select(k => 2 * k)).Save();
    }
}
