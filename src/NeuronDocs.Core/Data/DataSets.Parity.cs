namespace NeuronDocs.Core;

public static partial class DataSets
{
    /// <summary>Parity: is the number of ones odd? All patterns of the given number of bits, of which any two that differ in one bit have different targets.</summary>
    /// <remarks>With two bits it is <see cref="Xor"/>. Source: Minsky and Papert 1969, who show what it costs a perceptron.</remarks>
    /// <param name="bits">The number of bits, from 1 to 20.</param>
    /// <returns>The $2^n$ inputs for $n$ bits, counting up in binary with the last bit fastest, and the targets 1 for odd, 0 for even.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of bits is not from 1 to 20.</exception>
    public static (double[][] Inputs, double[][] Targets) Parity(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 20);
        var inputs = new double[1 << bits][];
        var targets = new double[1 << bits][];
        for (var pattern = 0; pattern < inputs.Length; pattern++)
        {
            inputs[pattern] = new double[bits];
            for (var i = 0; i < bits; i++) inputs[pattern][i] = pattern >> (bits - 1 - i) & 1;
            targets[pattern] = [int.PopCount(pattern) & 1];
        }

        return (inputs, targets);
    }
}
