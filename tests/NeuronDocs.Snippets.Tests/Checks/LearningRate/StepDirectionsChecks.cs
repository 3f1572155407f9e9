namespace NeuronDocs.Snippets.Tests;

public sealed class StepDirectionsChecks
{
    [Fact]
    [IndependentCheck("learning-rate/step-directions", "the closed form 101 / sqrt(2 (1 + 100^2)): Newton's step points to the origin and Adam's first step has equal parts, so both go along (-1, -1)")]
    public void Newton_and_Adam_go_along_the_diagonal()
    {
        var printed = Output.Of("learning-rate/step-directions");
        Assert.Equal(1, printed["cosine[plain]"]);
        var cosine = 101 / Math.Sqrt(2 * (1 + 100.0 * 100));
        Assert.Equal(cosine, printed["cosine[Adam]"], 0.00005);
        Assert.Equal(cosine, printed["cosine[Newton]"], 0.00005);
    }
}
