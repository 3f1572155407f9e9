namespace NeuronDocs.Core.Tests;

public class JacobianTests
{
    private static readonly double[,] Matrix = { { 2, -1, 0.5 }, { 0, 3, 7 } };

    [Fact]
    public void The_Jacobian_of_a_linear_map_is_its_matrix()
    {
        Assert.Equal(Matrix, Jacobian.Reverse(Map, [0.3, -4, 11]));
        Assert.Equal(Matrix, Jacobian.Forward(Map, [0.3, -4, 11]));
    }

    /// <summary>(r cos phi, r sin phi): a rotation by phi, its second column stretched by r.</summary>
    [Fact]
    public void The_Jacobian_of_polar_coordinates_has_the_determinant_r()
    {
        var jacobian = Jacobian.Reverse(Polar, [2.5, 0.7]);
        Assert.Equal(2.5, jacobian[0, 0] * jacobian[1, 1] - jacobian[0, 1] * jacobian[1, 0], 1e-15);
        Assert.Equal(jacobian, Jacobian.Forward(Polar, [2.5, 0.7]));
    }

    private static T[] Map<T>(T[] x) where T : IScalar<T> =>
        [.. Enumerable.Range(0, 2).Select(i => Matrix[i, 0] * x[0] + Matrix[i, 1] * x[1] + Matrix[i, 2] * x[2])];

    private static T[] Polar<T>(T[] x) where T : IScalar<T> => [x[0] * x[1].Cos(), x[0] * x[1].Sin()];
}
