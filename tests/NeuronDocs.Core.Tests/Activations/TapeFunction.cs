namespace NeuronDocs.Core.Tests;

/// <summary>A function that the tape has too: a network and a formula on the tape must not differ by a bit.</summary>
internal static class TapeFunction
{
    public static void AssertSame(Func<Var, Var> function, ElementwiseActivation activation)
    {
        foreach (var z in new[] { -30, -3, -0.4, 0, 0.3, 2.5, 40 })
        {
            var tape = new Tape();
            var x = tape.Variable(z);
            var y = function(x);
            Assert.Equal(activation.Value(z), y.Value);
            Assert.Equal(activation.Derivative(z), tape.Gradients(y)[x]);
        }
    }
}
