namespace NeuronDocs.Core.Tests;

public class TargetsTests
{
    [Fact]
    public void A_label_becomes_a_one_in_its_place_and_back()
    {
        Assert.Equal([0, 0, 1, 0], Targets.OneHot(2, 4));
        Assert.Equal([[1, 0], [0, 1], [1, 0]], Targets.OneHot([0, 1, 0], 2));
        for (var label = 0; label < 5; label++) Assert.Equal(label, Targets.Label(Targets.OneHot(label, 5)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_label_outside_the_classes_is_named_with_its_value_and_place(int label)
    {
        var alone = Assert.Throws<ArgumentOutOfRangeException>(() => Targets.OneHot(label, 3));
        Assert.Equal(("label", label), (alone.ParamName, alone.ActualValue));
        Assert.StartsWith($"label is {label}, expected a class from 0 to 2.", alone.Message, StringComparison.Ordinal);
        var inBatch = Assert.Throws<ArgumentOutOfRangeException>(() => Targets.OneHot([0, label], 3));
        Assert.Equal(("labels", label), (inBatch.ParamName, inBatch.ActualValue));
        Assert.StartsWith($"labels[1] is {label}, expected a class from 0 to 2.", inBatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_must_be_classes()
    {
        Assert.Equal("classes", Assert.Throws<ArgumentOutOfRangeException>(() => Targets.OneHot(0, 0)).ParamName);
        Assert.Equal("classes", Assert.Throws<ArgumentOutOfRangeException>(() => Targets.OneHot([], -2)).ParamName);
    }
}
