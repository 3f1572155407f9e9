namespace NeuronDocs.Snippets.Tests;

/// <summary>What the pages docs/*/explore.md answer to their questions, whose values no verified output holds.</summary>
public sealed class ExplorerPageTests
{
    [Fact]
    public void Neuron_does_what_its_page_answers()
    {
        const string id = "neuron/explore-neuron";
        var through = Output.With(id, "bias=1");
        Assert.Equal((0, 0, 0, 1), (through["z"], through["a"], through["distance"], through["slope"]));
        var (published, halved) = (Output.Of(id), Output.With(id, "w1=0.5", "w2=-1", "bias=0.25"));
        Assert.All(["crossing[x1]", "crossing[x2]", "distance"], label => Assert.Equal(published[label], halved[label]));
        Assert.Equal(published["z"] / 2, halved["z"]);
        Assert.All(["a", "slope", "da[w1]", "da[w2]", "da[bias]"], label => Assert.Equal(0, Output.With(id, "activation=relu")[label]));
        Assert.Equal(0.1, Output.With(id, "activation=leaky-relu")["slope"]);
        var saturated = Output.With(id, "activation=sigmoid", "x1=3", "x2=3", "w1=3", "w2=3");
        Assert.Equal((1, 0, 0), (saturated["a"], saturated["slope"], saturated["da[w1]"]));
        var flat = Output.With(id, "w1=0", "w2=0");
        Assert.Equal(("none", 0.5), (flat.Text("distance"), flat["z"]));
        Assert.NotEqual(0, flat["da[w1]"]);
    }

    [Fact]
    public void Descent_does_what_its_page_answers()
    {
        const string id = "learning-rate/explore-descent";
        var diverged = Output.With(id, "eta=0.1", "etaAfter=0.1");
        Assert.InRange(diverged["loss[14]"], 1e6, 1e7);
        Assert.InRange(Math.Abs(diverged["x"]), 0, 0.5);
        var repaired = Output.With(id, "eta=0.1", "changeAt=5", "steps=6");
        Assert.InRange(repaired["loss[5]"], 500, 1000);
        Assert.InRange(repaired["loss[6]"], 0, 1);
        double Last(string optimizer) => Output.With(id, "eta=0.02", "etaAfter=0.02", $"optimizer={optimizer}")["loss[60]"];
        Assert.True(Last("momentum") < Last("gradient-descent") / 10 && Last("nesterov") < Last("momentum") / 100);
        Output Valley(string optimizer, string eta) =>
            Output.With(id, "surface=rosenbrock", "x=-1.2", "y=1", "steps=200", $"optimizer={optimizer}", $"eta={eta}", $"etaAfter={eta}");
        var (plain, momentum) = (Valley("gradient-descent", "0.001"), Valley("momentum", "0.001"));
        Assert.True(plain["loss[1]"] < plain["loss[0]"] / 4 && plain["x"] < -0.8);
        Assert.True(momentum["x"] > 0.8 && momentum["loss[200]"] < plain["loss[200]"] / 90);
        Assert.Equal("finite", Valley("adam", "0.1").Text("outcome"));
        var held = Output.With(id, "surface=saddle", "eta=0.1", "etaAfter=0.1", "y=0");
        Assert.Equal((0, 0), (held["x"], held["y"]));
        Assert.Equal("falls without end", Output.With(id, "surface=saddle", "eta=0.1", "etaAfter=0.1", "y=0.1").Text("outcome"));
    }

    [Fact]
    public void Layers_do_what_their_page_answers()
    {
        const string id = "weight-initialization/explore-layers";
        double Kept(Output run) => run["a[8]"] / run["a[1]"];
        double Back(Output run) => run["delta[1]"] / run["delta[8]"];
        var glorot = Output.With(id, "initializer=glorot");
        Assert.InRange(Kept(glorot), 0.3, 0.4);
        Assert.InRange(Back(glorot), 0.2, 0.25);
        Assert.InRange(Kept(Output.With(id, "gain=1.73")), 0.3, 0.4);
        var large = Output.With(id, "initializer=glorot", "gain=4");
        Assert.True(Back(large) > 20);
        Assert.All(Enumerable.Range(1, 8), l => Assert.InRange(large[$"flat[{l}]"], 45, 60));
        Assert.InRange(Kept(Output.With(id, "initializer=glorot", "activation=relu")), 0.08, 0.12);
        var he = Output.With(id, "initializer=he", "activation=relu");
        Assert.InRange(Kept(he), 0.8, 1.2);
        Assert.InRange(Back(he), 0.7, 1.2);
        Assert.All(Enumerable.Range(1, 8), l => Assert.InRange(he[$"flat[{l}]"], 35, 65));
        var sigmoid = Output.With(id, "initializer=glorot", "activation=sigmoid");
        Assert.True(Back(sigmoid) < 1e-4);
        Assert.All(Enumerable.Range(1, 8), l => Assert.InRange(sigmoid[$"a[{l}]"], 0.45, 0.6));
        double[] Lasts(int width) => [.. Enumerable.Range(1, 5).Select(seed => Output.With(id, $"width={width}", $"seed={seed}")["a[8]"])];
        Assert.True(Lasts(8).Max() / Lasts(8).Min() > 3 && Lasts(96).Max() / Lasts(96).Min() < 2);
        var level = Output.With(id, "initializer=orthogonal", "activation=identity");
        Assert.Equal((1, 1), (Kept(level), Back(level)));
    }

    [Fact]
    public void Loss_does_what_its_page_answers()
    {
        const string id = "loss/explore-loss";
        Output At(string loss, double prediction, double eta = 0.25) => Output.With(id, $"loss={loss}", FormattableString.Invariant($"prediction={prediction}"), FormattableString.Invariant($"eta={eta}"));
        Assert.Equal((1, 1), (At("huber", 3)["gradient"], At("huber", 4)["gradient"]));
        Assert.Equal(6, At("squared", 4)["gradient"]);
        Assert.Equal((1, -1, 4), (At("squared", 3, 0.5)["moved"], At("squared", 3, 1)["moved"], At("squared", 3, 1)["loss_after"]));
        Assert.True(At("squared", 3, 1.2)["loss_after"] > 4);
        Assert.Equal(-10, At("squared", -4)["gradient"]);
        Assert.InRange(At("binary-cross-entropy", -4)["gradient"], -1, -0.95);
        Assert.Equal(0, At("hinge", 2)["gradient"]);
        Assert.True(At("focal", 2)["gradient"] > At("binary-cross-entropy", 2)["gradient"] / 20);
        Assert.Equal(9 * At("quantile", 3)["loss"], At("quantile", -1)["loss"], 1e-9);
        Assert.Equal(-9 * At("quantile", 3)["gradient"], At("quantile", -1)["gradient"], 1e-9);
    }

    [Fact]
    public void Graph_does_what_its_page_answers()
    {
        const string id = "chain-rule/explore-graph";
        Assert.Equal(1, Output.With(id, "step=7")["gradient[L]"]);
        Assert.DoesNotContain("gradient[w]", Output.With(id, "step=14").Labels);
        var saturated = Output.With(id, "w=3", "b=3");
        Assert.InRange(saturated["gradient[b]"], 0, 0.001);
        Assert.True(saturated["slope[dr/dw]"] > 0.99 * saturated["gradient[w]"]);
        var still = Output.With(id, "x=0");
        Assert.Equal(still["slope[dr/dw]"], still["gradient[w]"]);
        Assert.Equal(0, Output.With(id, "x=0", "c=0")["gradient[w]"]);
        Assert.NotEqual(0, Output.With(id, "x=0", "c=0")["gradient[b]"]);
    }
}
