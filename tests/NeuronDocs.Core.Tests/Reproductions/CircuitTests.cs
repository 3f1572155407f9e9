namespace NeuronDocs.Core.Tests;

/// <summary>F26, CS231n, optimization-2: f = (x + y) z at (-2, 5, -4) is -12, with the gradient (-4, -4, 3).</summary>
public class CircuitTests
{
    [Fact]
    public void The_tape_has_the_gradient_of_each_wire()
    {
        var tape = new Tape();
        Var x = tape.Variable(-2), y = tape.Variable(5), z = tape.Variable(-4);
        var q = x + y;
        var f = q * z;
        var gradients = tape.Gradients(f);
        Assert.Equal((-12, -4, -4, 3, -4, 1), (f.Value, gradients[x], gradients[y], gradients[z], gradients[q], gradients[f]));
    }

    [Fact]
    public void Dual_numbers_have_the_same_one_direction_after_the_other() =>
        Assert.Equal(new[,] { { -4.0, -4, 3 } }, Jacobian.Forward(x => [(x[0] + x[1]) * x[2]], [-2, 5, -4]));
}
