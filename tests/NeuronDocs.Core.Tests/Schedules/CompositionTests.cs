namespace NeuronDocs.Core.Tests;

public class CompositionTests
{
    [Fact]
    public void In_a_sequence_each_schedule_counts_its_own_steps()
    {
        var schedule = new Sequence(new PolynomialDecay(1, 5, 4), 3, new Sequence(8, 2, new StepDecay(4, 0.5, 1)));
        Assert.Equal([1, 2, 3, 8, 8, 4, 2, 1], Enumerable.Range(0, 8).Select(schedule.At));
    }

    [Fact]
    public void A_product_multiplies() =>
        Assert.Equal([12, 6, 3], Enumerable.Range(0, 3).Select(new Product(3, new ExponentialDecay(4, 0.5)).At));

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("First", Assert.Throws<ArgumentNullException>(() => new Sequence(null!, 1, 1)).ParamName);
        Assert.Equal("Steps", Assert.Throws<ArgumentOutOfRangeException>(() => new Sequence(1, 0, 1)).ParamName);
        Assert.Equal("Then", Assert.Throws<ArgumentNullException>(() => new Sequence(1, 1, null!)).ParamName);
        Assert.Equal("First", Assert.Throws<ArgumentNullException>(() => new Product(null!, 1)).ParamName);
        Assert.Equal("Second", Assert.Throws<ArgumentNullException>(() => new Product(1, null!)).ParamName);
    }
}
