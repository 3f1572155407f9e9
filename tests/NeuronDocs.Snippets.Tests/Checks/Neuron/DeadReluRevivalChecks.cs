namespace NeuronDocs.Snippets.Tests;

public sealed class DeadReluRevivalChecks
{
    [Fact]
    [IndependentCheck("neuron/dead-relu-revival", "the closed form of the linear recursion for the leaky ReLU, and the recursion of z alone for the others")]
    public void Steps_to_wake_up_have_a_closed_form()
    {
        var printed = Output.Of("neuron/dead-relu-revival");
        const double Eta = 0.1, Target = 0.5;
        Assert.Equal("never", printed.Text("awake[same]"));
        Assert.Equal("never", printed.Text("awake[target]"));
        Assert.Equal((-2, -2), (printed["z[same]"], printed["z[target]"]));

        // Leaky: the error s z - t shrinks by 1 - 2 eta s^2 a step, from -0.52 to -0.5 where z is 0.
        Assert.Equal(Math.Ceiling(Math.Log(0.5 / 0.52) / Math.Log(1 - (2 * Eta * 1e-4))), printed["awake[leaky]"]);

        // ELU: z alone, of which w x and b each take half the step.
        var (z, steps) = (-2.0, 0);
        for (; z <= 0; steps++)
            z -= 2 * Eta * (Math.Exp(z) - 1 - Target) * Math.Exp(z);
        Assert.Equal(steps, printed["awake[ELU]"]);

        // The other input: z = -0.5 * -3.5 - 1.5 is positive at once.
        Assert.Equal(0, printed["awake[input]"]);
        foreach (var name in new[] { "input", "leaky", "ELU" })
            Assert.Equal(Target, printed[$"z[{name}]"]);
    }
}
