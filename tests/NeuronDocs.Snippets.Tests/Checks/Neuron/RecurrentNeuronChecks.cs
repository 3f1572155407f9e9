namespace NeuronDocs.Snippets.Tests;

public sealed class RecurrentNeuronChecks
{
    [Fact]
    [IndependentCheck("neuron/recurrent-neuron", "the recursion by hand with the platform's tanh")]
    public void Only_the_recurrent_one_changes_its_answer()
    {
        var printed = Output.Of("neuron/recurrent-neuron");
        var last = 0.0;
        for (var time = 1; time <= 3; time++)
        {
            last = Math.Tanh(1.5 + (0.8 * last));
            Assert.Equal(Math.Tanh(1.5), printed[$"plain[{time}]"], 0.00005);
            Assert.Equal(last, printed[$"recurrent[{time}]"], 0.00005);
        }
    }
}
