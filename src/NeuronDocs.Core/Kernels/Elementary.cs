namespace NeuronDocs.Core;

/// <summary>
/// Elementary functions that give the same bits on every machine. They use nothing but <c>+ - * /</c>, the fused multiply-add and the bits of a
/// double, which IEEE 754 defines exactly; <see cref="Math"/> asks the platform's C library instead, and those differ.
/// </summary>
/// <remarks>
/// <see cref="Exp(double)"/>, <see cref="Log(double)"/> and <see cref="Tanh(double)"/> are within 2 units in the last place (ulp) of the true value everywhere; each of
/// the others says how near it is. The coefficients are those of the Taylor series, written as the fractions they are, after the argument has been made small.
/// </remarks>
public static partial class Elementary
{
    // ln 2 in two parts: the nearest double, and what that lacks.
    private const double Ln2High = 0.6931471805599453;
    private const double Ln2Low = 2.3190468138462996e-17;
    private const double OneOverLn2 = 1.4426950408889634;

    // Adding and subtracting 1.5 * 2^52 rounds a number below 2^51 to the nearest integer.
    private const double Rounder = 6755399441055744;

    // Up to here every integer is a double.
    private const double LargestExactInteger = 1L << 53;

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
