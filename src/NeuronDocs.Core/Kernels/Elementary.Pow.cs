namespace NeuronDocs.Core;

public static partial class Elementary
{
    /// <summary>x to an integer power by repeated squaring: about 2 log2(n) multiplications.</summary>
    /// <param name="x">Any double.</param>
    /// <param name="n">Any integer. A negative power is the reciprocal of the positive one; x^0 is 1.</param>
    /// <returns>x^n, with a relative error of at most about n/2 ulp.</returns>
    public static double Pow(double x, int n)
    {
        var power = 1.0;
        for (var rest = Math.Abs((long)n); rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1) power *= x;
            x *= x;
        }

        return n < 0 ? 1 / power : power;
    }
}
