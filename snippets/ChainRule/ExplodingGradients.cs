using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A chain of linear layers multiplies a gradient by the same gain in each, so it grows or fades geometrically.</summary>
public static class ExplodingGradientsExample
{
    /// <summary>Back-propagates through thirty linear layers whose weights have the variance gain^2 / n.</summary>
    [Example("chain-rule/exploding-gradients", "Gradients through thirty linear layers")]
    public static void Run([Range(0.5, 2, Step = 0.05)] double gain = 1.5, [Seed] int seed = 1)
    {
        #region exploding-gradients
        const int n = 100, depth = 30;
        var random = new Xoshiro256(seed);
        var delta = new double[n];
        random.NextNormals(delta);            // dL/dz of the last layer
        var start = Summary.Of(delta).Rms;

        List<double> measured = [1], predicted = [1];
        for (var l = 1; l <= depth; l++)
        {
            var w = new double[n * n];
            new LeCun { Gain = gain }.Fill(w, new Fan(n, n), random);
            var before = new double[n];       // W^T delta
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++)
                    before[j] += w[i * n + j] * delta[i];
            delta = before;
            measured.Add(Summary.Of(delta).Rms / start);
            predicted.Add(Elementary.Pow(gain, l));
            if (l is not (1 or 10 or 20 or 30)) continue;
            var (m, p) = (measured[l], predicted[l]);
            Console.WriteLine($"measured[{l}] = {m.Scientific(2)}");
            Console.WriteLine($"predicted[{l}] = {p.Scientific(2)}");
        }
        #endregion

        Figure.Plot("layers").Title("The size of the gradient after each linear layer")
            .Description($"On a logarithmic axis the powers of the gain {gain.Fixed(2)} are a straight line. The measured points follow it and scatter a little.")
            .XAxis("layers passed", ticks: [0, 10, 20, 30]).YAxis("rms, relative", log: true)
            .Line("predicted", predicted).Points("measured", Enumerable.Range(0, depth + 1).Select(l => (double)l), measured).Save();
    }
}
