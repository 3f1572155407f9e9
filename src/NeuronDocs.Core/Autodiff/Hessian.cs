namespace NeuronDocs.Core;

/// <summary>
/// Second derivatives of a function $\mathbb R^n \to \mathbb R$, by reverse mode over forward mode: on dual numbers of tape variables the tangent is $v \cdot \nabla f$,
/// and its gradient, read off the tape, is H v.
/// </summary>
/// <remarks>Pearlmutter 1994, "Fast Exact Multiplication by the Hessian"; the same product is exact here up to rounding, without a difference quotient.</remarks>
public static class Hessian
{
    /// <summary>The Hessian-vector product H(x) v, without forming the Hessian H.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it: n values.</param>
    /// <param name="v">The vector: n values.</param>
    /// <returns>H v: n values, from one evaluation on dual numbers and one pass back, at a cost that does not depend on n.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> is empty, <paramref name="v"/> is not as long, or the result is not of the variables given to the function.
    /// </exception>
    public static double[] VectorProduct(Func<Dual<Var>[], Dual<Var>> f, double[] x, double[] v)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(v);
        var (tape, variables) = ReverseMode.Variables(x);
        Require.Length(v.Length, x.Length, nameof(v), "values");
        Dual<Var>[] duals = [.. variables.Zip(v, (variable, tangent) => new Dual<Var>(variable, tape.Variable(tangent)))];
        return ReverseMode.Read(tape.Gradients(f(duals).Tangent), variables);
    }

    /// <summary>The matrix of all second derivatives: entry $i, j$ is $\partial^2 f / \partial x_i \partial x_j$. For small functions.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it: n values.</param>
    /// <returns>The matrix, n rows and n columns, from n products with the unit vectors; symmetric up to rounding.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or the result is not of the variables given to the function.</exception>
    public static double[,] Of(Func<Dual<Var>[], Dual<Var>> f, double[] x)
    {
        ArgumentNullException.ThrowIfNull(x);
        Require.NotEmpty(x.Length, nameof(x));
        var hessian = new double[x.Length, x.Length];
        for (var j = 0; j < x.Length; j++)
        {
            var direction = new double[x.Length];
            direction[j] = 1;
            var column = VectorProduct(f, x, direction);
            for (var i = 0; i < x.Length; i++) hessian[i, j] = column[i];
        }

        return hessian;
    }
}
