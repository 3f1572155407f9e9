using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Gradient descent whose gradient is never set back to zero: it swings for ever.</summary>
public static class ForgottenResetExample
{
    /// <summary>Descends <c>w^2 / 2</c> twice, with the reset and without it.</summary>
    [Example("chain-rule/forgotten-reset", "Training without the reset")]
    public static void Run([Range(0.02, 1, Step = 0.02)] double eta = 0.1)
    {
        #region forgotten-reset
        // the loss is w^2 / 2, its gradient w
        double w = 1, u = 1, sum = 0;
        List<double> reset = [w], kept = [u];
        for (var step = 1; step <= 60; step++)
        {
            w -= eta * w;
            sum += u;         // never set back to zero
            u -= eta * sum;
            reset.Add(w);
            kept.Add(u);
        }
        Console.WriteLine($"reset[60] = {reset[60].Fixed(6)}");
        foreach (var step in new[] { 10, 20, 60 })
            Console.WriteLine($"kept[{step}] = {kept[step].Fixed(6)}");
        var largest = kept.Max(Math.Abs);
        Console.WriteLine($"largest = {largest.Fixed(4)}");

        // predicted: a swing that never dies
        var height = 1 / Math.Sqrt(1 - eta / 4);
        Console.WriteLine($"height = {height.Fixed(4)}");
        #endregion

        Figure.Plot("swing").Title("The weight, step by step")
            .Description("With the reset the weight falls smoothly to zero. Without it the weight swings around zero like a pendulum, always to the same height.")
            .XAxis("step").YAxis("w").Line("reset", reset).Line("kept", kept).Save();
    }
}
