namespace NeuronDocs.Core;

/// <summary>
/// The matrix of all first derivatives of a function $\mathbb R^n \to \mathbb R^m$: entry $i, j$ is $\partial f_i / \partial x_j$. For small functions; where J is only
/// multiplied with a vector, the products of <see cref="ForwardMode"/> and <see cref="ReverseMode"/> need a single pass.
/// </summary>
public static class Jacobian
{
    /// <summary>Column after column in forward mode: n evaluations of the function, the choice for n &lt; m.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it: n values.</param>
    /// <returns>The matrix, m rows and n columns.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or the function has no outputs or not always as many.</exception>
    public static double[,] Forward(Func<Dual[], Dual[]> f, double[] x)
    {
        ArgumentNullException.ThrowIfNull(x);
        Require.NotEmpty(x.Length, nameof(x));
        var columns = new double[x.Length][];
        for (var j = 0; j < x.Length; j++)
        {
            var direction = new double[x.Length];
            direction[j] = 1;
            columns[j] = ForwardMode.JacobianVectorProduct(f, x, direction);
            Require.Length(columns[j].Length, columns[0].Length, nameof(f), "outputs");
        }

        var jacobian = new double[columns[0].Length, x.Length];
        for (var i = 0; i < columns[0].Length; i++)
            for (var j = 0; j < x.Length; j++) jacobian[i, j] = columns[j][i];
        return jacobian;
    }

    /// <summary>Row after row in reverse mode: one evaluation of the function and m passes back, the choice for m &lt; n.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it: n values.</param>
    /// <returns>The matrix, m rows and n columns.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="x"/> is empty, or the outputs are none or not of the variables given to the function.
    /// </exception>
    public static double[,] Reverse(Func<Var[], Var[]> f, double[] x)
    {
        ArgumentNullException.ThrowIfNull(f);
        var (tape, variables) = ReverseMode.Variables(x);
        var outputs = f(variables);
        Require.Outputs(outputs.Length);
        var jacobian = new double[outputs.Length, x.Length];
        var adjoints = new double[tape.Count];
        for (var i = 0; i < outputs.Length; i++)
        {
            tape.Gradients(outputs[i], adjoints);
            for (var j = 0; j < x.Length; j++) jacobian[i, j] = adjoints[variables[j].Index];
        }

        return jacobian;
    }
}
