namespace NeuronDocs.Snippets.Tests;

public sealed class RangeTestRestartsChecks
{
    [Fact]
    [IndependentCheck("learning-rate/range-test-restarts", "the closed form ((1 - eta)^2000 + 10 (1 - 10 eta)^2000) / 2")]
    public void Restarted_losses_follow_the_closed_form()
    {
        var printed = Output.Of("learning-rate/range-test-restarts");
        foreach (var (index, eta) in (ReadOnlySpan<(string, double)>)[("0.199", 0.199), ("0.200", 0.2), ("0.201", 0.201)])
            Assert.Equal(1, printed[$"restarted[{index}]"] / ((Math.Pow(1 - eta, 2000) + 10 * Math.Pow(1 - 10 * eta, 2000)) / 2), 0.005);
    }

    [Fact]
    [IndependentCheck("learning-rate/range-test-restarts", "the products of 1 - eta and 1 - 10 eta over the growing rates, in logarithms")]
    public void In_one_run_the_loss_turns_where_the_products_say()
    {
        double x = 0, y = 0, yAtLimit = double.NaN, loss = Math.Log(5.5), before;
        var k = 0;
        do
        {
            var eta = 0.001 * Math.Pow(1.1, k++);
            if (eta > 0.2 && double.IsNaN(yAtLimit)) yAtLimit = y;
            x += Math.Log(Math.Abs(1 - eta));
            y += Math.Log(Math.Abs(1 - 10 * eta));
            before = loss;
            loss = Math.Log((Math.Exp(2 * x) + 10 * Math.Exp(2 * y)) / 2);
        }
        while (loss <= before);

        var printed = Output.Of("learning-rate/range-test-restarts");
        Assert.Equal(0.001 * Math.Pow(1.1, k - 1), printed["rises_at"], 0.0005);
        Assert.Equal(1, printed["x_left"] / Math.Exp(x), 0.005);
        Assert.Equal(1, Math.Abs(printed["y_at_limit"]) / Math.Exp(yAtLimit), 0.005);
    }
}
