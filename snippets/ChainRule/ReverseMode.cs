using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The evaluation trace of Baydin et al. on the tape: values forward, adjoints backward.</summary>
public static class ReverseModeExample
{
    /// <summary>Differentiates <c>y = ln(x1) + x1 x2 - sin(x2)</c> and prints what stands at every node.</summary>
    [Example("chain-rule/reverse-mode", "Values forward, adjoints backward")]
    public static void Run([Range(0.5, 5, Step = 0.5)] double x1 = 2, [Range(-5, 5, Step = 0.5)] double x2 = 5)
    {
        #region reverse-mode
        // forward: every operation becomes a node of the tape
        var tape = new Tape();
        Var a = tape.Variable(x1), b = tape.Variable(x2);
        var v1 = a.Log();
        var v2 = a * b;
        var v3 = b.Sin();
        var v4 = v1 + v2;
        var v5 = v4 - v3;   // y

        // backward: one pass gives dy/dv for every node v
        var adjoint = tape.Gradients(v5);
        Print("v5", v5);
        Print("v4", v4);
        Print("v3", v3);
        Print("v2", v2);
        Print("v1", v1);
        Print("x2", b);
        Print("x1", a);

        void Print(string name, Var v)
        {
            var value = v.Value.Fixed(4);
            var slope = adjoint[v].Fixed(4);
            Console.WriteLine($"value[{name}] = {value}");
            Console.WriteLine($"adjoint[{name}] = {slope}");
        }
        #endregion
    }
}
