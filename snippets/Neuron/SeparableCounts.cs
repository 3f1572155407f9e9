using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Counts the Boolean functions of up to four bits that a threshold neuron computes.</summary>
public static class SeparableCountsExample
{
    /// <summary>Enumerates whole weights and all thresholds and collects the truth tables.</summary>
    [Example("neuron/separable-counts", "How many Boolean functions one neuron computes")]
    public static void Run()
    {
        #region separable-counts
        for (var n = 1; n <= 4; n++)
        {
            // all whole weights from -3 to 3: the digits of v in base 7
            var found = new HashSet<int>();
            var vectors = 1;
            for (var i = 0; i < n; i++) vectors *= 7;
            for (var v = 0; v < vectors; v++)
            {
                var sums = new int[1 << n];  // w . x for each input x
                for (var x = 0; x < sums.Length; x++)
                    for (int i = 0, rest = v; i < n; i++, rest /= 7)
                        if ((x >> i & 1) == 1) sums[x] += rest % 7 - 3;

                // a threshold at each sum, and one above all of them
                foreach (var threshold in sums.Append(sums.Max() + 1))
                {
                    var table = 0;
                    for (var x = 0; x < sums.Length; x++)
                        if (sums[x] >= threshold) table |= 1 << x;
                    found.Add(table);
                }
            }

            var all = 1 << (1 << n);
            var share = 100.0 * found.Count / all;
            Console.WriteLine($"separable[{n}] = {found.Count}");
            Console.WriteLine($"functions[{n}] = {all}");
            Console.WriteLine($"percent[{n}] = {share.Fixed(2)}%");
        }
        #endregion
    }
}
