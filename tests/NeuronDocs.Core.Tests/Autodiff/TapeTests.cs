namespace NeuronDocs.Core.Tests;

public class TapeTests
{
    private static readonly Dictionary<string, (Func<Var, Var> OnTape, Func<double, double> OnNumbers)> Functions = new()
    {
        ["x + 3"] = (x => x + 3, x => x + 3),
        ["3 + x"] = (x => 3 + x, x => 3 + x),
        ["x - 3"] = (x => x - 3, x => x - 3),
        ["3 - x"] = (x => 3 - x, x => 3 - x),
        ["x * 3"] = (x => x * 3, x => x * 3),
        ["3 * x"] = (x => 3 * x, x => 3 * x),
        ["x / 3"] = (x => x / 3, x => x / 3),
        ["3 / x"] = (x => 3 / x, x => 3 / x),
        ["-x"] = (x => -x, x => -x),
        ["x + x"] = (x => x + x, x => x + x),
        ["x * x"] = (x => x * x, x => x * x),
        ["x / (x + 1)"] = (x => x / (x + 1), x => x / (x + 1)),
        ["x - x * x"] = (x => x - x * x, x => x - x * x),
        ["exp"] = (x => x.Exp(), Elementary.Exp),
        ["log"] = (x => x.Log(), Elementary.Log),
        ["sqrt"] = (x => x.Sqrt(), Math.Sqrt),
        ["sin"] = (x => x.Sin(), Elementary.Sin),
        ["cos"] = (x => x.Cos(), Elementary.Cos),
        ["tanh"] = (x => x.Tanh(), Elementary.Tanh),
        ["sigmoid"] = (x => x.Sigmoid(), Elementary.Sigmoid),
        ["relu"] = (x => x.Relu(), x => Math.Max(0, x)),
        ["x^3"] = (x => x.Pow(3), x => x * x * x),
        ["x^-2"] = (x => x.Pow(-2), x => 1 / (x * x)),
        ["x^0"] = (x => x.Pow(0), _ => 1),
        ["exp(sin x)"] = (x => Var.Exp(Var.Sin(x)), x => Elementary.Exp(Elementary.Sin(x))),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Agrees_with_central_differences(string name)
    {
        var (onTape, onNumbers) = Functions[name];
        foreach (var at in new[] { 0.3, 1, 2.7 })
        {
            var tape = new Tape();
            var x = tape.Variable(at);
            var y = onTape(x);
            Assert.Equal(onNumbers(at), y.Value, 1e-14);
            Assert.Equal(FiniteDifference.Central(onNumbers, at), tape.Gradients(y)[x], 1e-7);
        }
    }

    [Fact]
    public void A_million_operations_in_a_chain_need_no_stack()
    {
        var tape = new Tape();
        var x = tape.Variable(1);
        var y = x;
        for (var i = 0; i < 1_000_000; i++) y += x;
        Assert.Equal(1_000_001, tape.Gradients(y)[x]);
    }

    /// <summary>y = y/2 + x over and over: dy/dx = 1 + 1/2 + 1/4 + ..., and the derivative with respect to the start fades to 0.</summary>
    [Fact]
    public void A_million_nodes_differentiate_as_the_geometric_series_and_the_second_run_allocates_nothing()
    {
        var tape = new Tape();
        double[] adjoints = [];
        Run();
        adjoints = new double[tape.Count];
        Assert.Equal(0, Allocation.Of(1, Run));
        Assert.Equal(1_000_002, tape.Count);
        Assert.Equal((2, 0), (adjoints[0], adjoints[1]));
        Assert.Equal([0.25, 0.5, 0.5, 1, 1], adjoints[^5..]);

        void Run()
        {
            tape.Reset();
            Var x = tape.Variable(3), y = tape.Variable(1);
            for (var i = 0; i < 500_000; i++) y = y * 0.5 + x;
            if (adjoints.Length > 0) tape.Gradients(y, adjoints);
        }
    }

    /// <summary>d/dx_i of (sum_j x_j)^2 is 2 sum_j x_j for each of them.</summary>
    [Fact]
    public void A_result_of_very_many_variables_reaches_each_of_them()
    {
        var tape = new Tape();
        Var[] x = [.. Enumerable.Range(0, 300_000).Select(i => tape.Variable(i % 3))];
        var sum = x[0];
        for (var i = 1; i < x.Length; i++) sum += x[i];
        var gradients = tape.Gradients(sum * sum);
        Assert.Equal(300_000, sum.Value);
        Assert.All(x, variable => Assert.Equal(600_000, gradients[variable]));
    }

    [Fact]
    public void What_the_output_does_not_depend_on_has_no_gradient_even_at_infinite_slope()
    {
        var tape = new Tape();
        Var x = tape.Variable(0), unused = tape.Variable(3);
        var y = x * 2;
        var aside = x.Sqrt();
        var gradients = tape.Gradients(y);
        Assert.Equal((2, 0, 0), (gradients[x], gradients[unused], gradients[aside]));
        Assert.Equal(0, gradients[tape.Variable(1)]);
    }

    [Fact]
    public void After_a_reset_the_memory_is_used_again_and_old_variables_are_refused()
    {
        var tape = new Tape();
        var old = tape.Variable(1);
        var oldGradients = tape.Gradients(old);
        var adjoints = new double[3];
        Assert.Equal(0, Allocation.OfTwenty(Run));
        Assert.Equal([3, 2, 1], adjoints);

        var current = tape.Variable(1);
        Assert.Throws<ArgumentException>(() => old + current);
        Assert.Throws<ArgumentException>(() => old * 2);
        Assert.Throws<ArgumentException>(() => tape.Gradients(old));
        Assert.Throws<ArgumentException>(() => oldGradients[current]);
        Assert.Equal(1, oldGradients[old]);

        void Run()
        {
            tape.Reset();
            Var x = tape.Variable(2), y = tape.Variable(3);
            tape.Gradients(x * y, adjoints);
        }
    }

    [Fact]
    public void Several_outputs_share_one_pass_with_a_weight_each()
    {
        var tape = new Tape();
        Var x = tape.Variable(2), y = tape.Variable(3);
        Var[] outputs = [x * y, x + y, x];
        var gradients = tape.Gradients(outputs, [10, 100, 1000]);
        Assert.Equal((10 * 3 + 100 + 1000, 10 * 2 + 100), (gradients[x], gradients[y]));
        Assert.Equal(10, gradients[outputs[0]]);
        Assert.Equal(7, tape.Gradients([x, y, x], [3, 5, 4])[x]);
        Assert.Equal([10 * 3 + 100 + 1000, 120, 10, 100], Adjoints());

        double[] Adjoints()
        {
            var adjoints = Enumerable.Repeat(99.0, tape.Count).ToArray();
            tape.Gradients(outputs, [10, 100, 1000], adjoints);
            return adjoints;
        }
    }

    [Fact]
    public void A_long_run_after_the_first_allocates_nothing()
    {
        var tape = new Tape();
        var outputs = new Var[2];
        double[] weights = [0.5, 2], adjoints = [];
        Run();
        adjoints = new double[tape.Count];
        Assert.Equal(0, Allocation.Of(1, Run));
        Assert.True(tape.Count > 100_000);

        void Run()
        {
            tape.Reset();
            Var x = tape.Variable(0.1), y = x;
            for (var i = 0; i < 50_000; i++) y = (y * 0.9 + x).Tanh().Max(x).Softplus() - 0.3;
            (outputs[0], outputs[1]) = (y, y * x);
            if (adjoints.Length > 0) tape.Gradients(outputs, weights, adjoints);
        }
    }

    /// <summary>Each node stays two places and two derivatives.</summary>
    [Fact]
    public void A_node_has_at_most_32_bytes()
    {
        var node = typeof(Tape).GetNestedType("Node", System.Reflection.BindingFlags.NonPublic)!;
        Assert.InRange(System.Runtime.InteropServices.Marshal.SizeOf(node), 24, 32);
    }

    [Fact]
    public void Two_tapes_do_not_mix()
    {
        Tape tape = new(), other = new();
        Var x = tape.Variable(1), stranger = other.Variable(2);
        Assert.Equal("right", Assert.Throws<ArgumentException>(() => x + stranger).ParamName);
        Assert.Equal("output", Assert.Throws<ArgumentException>(() => tape.Gradients(stranger)).ParamName);
        Assert.Equal("variable", Assert.Throws<ArgumentException>(() => tape.Gradients(x)[stranger]).ParamName);
        Assert.Equal("right", Assert.Throws<ArgumentException>(() => x.Max(stranger)).ParamName);
        Assert.Equal("right", Assert.Throws<ArgumentException>(() => Var.Min(x, stranger)).ParamName);
        Assert.Equal("outputs", Assert.Throws<ArgumentException>(() => tape.Gradients([x, stranger], [1, 1])).ParamName);
        Assert.Equal("outputs", Assert.Throws<ArgumentException>(() => tape.Gradients([], [])).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => tape.Gradients([x], [1, 1])).ParamName);
        Assert.Equal("adjoints", Assert.Throws<ArgumentException>(() => tape.Gradients([x], [1], new double[2])).ParamName);
        Assert.Throws<ArgumentException>(() => default(Var) + 1);
        Assert.Throws<ArgumentException>(() => x * default(Var));
        Assert.Equal(1, tape.Count);
        Assert.Equal("adjoints", Assert.Throws<ArgumentException>(() => tape.Gradients(x, new double[2])).ParamName);
    }

    [Fact]
    public void A_variable_prints_its_value() => Assert.Equal("0.5", new Tape().Variable(0.5).ToString());
}
