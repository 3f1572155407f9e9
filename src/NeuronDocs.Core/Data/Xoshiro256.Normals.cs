namespace NeuronDocs.Core;

public sealed partial class Xoshiro256
{
    /// <summary>Fills <paramref name="z"/> with the numbers of <see cref="RandomExtensions.NextNormal"/>.</summary>
    internal void FillNormals(Span<double> z)
    {
        for (var i = 0; i < z.Length; i++)
        {
            i += FillWhileInside(z[i..], out var bits);
            if (i < z.Length) z[i] = Ziggurat.NextFromEdge(bits, this);
        }
    }

    /// <summary>The loop without the rare case: its state stays in registers, which is a third of its time.</summary>
    /// <returns>How many numbers are done. The bits after them are those of the rare case, unless all are done.</returns>
    private int FillWhileInside(Span<double> z, out ulong bits)
    {
        var words = state;
        var (i, word) = (0, 0UL);
        for (; i < z.Length; i++)
        {
            word = words.Next();
            if (!Ziggurat.IsInside(word, out z[i])) break;
        }

        (state, bits) = (words, word);
        return i;
    }
}
