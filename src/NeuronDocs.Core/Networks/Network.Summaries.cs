namespace NeuronDocs.Core;

public sealed partial class Network
{
    /// <summary>What each layer did in the last gradient of a batch, from the buffers that it left.</summary>
    internal LayerStatistics[] Summaries(ReadOnlySpan<double> gradient)
    {
        var result = new LayerStatistics[layers.Length];
        var start = 0;
        for (var l = 0; l < layers.Length; l++)
        {
            var length = layers[l].Parameters.Length;
            result[l] = new(Summary.Of(passes[l].Activations), Summary.Of(passes[l].Deltas), Summary.Of(gradient.Slice(start, length)));
            start += length;
        }

        return result;
    }
}
