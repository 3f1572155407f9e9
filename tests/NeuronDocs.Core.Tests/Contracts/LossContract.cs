namespace NeuronDocs.Core.Tests;

public class LossContract
{
    public static TheoryData<string> All => Implementations.NamesOf<Loss>();

    [Fact]
    public void All_sixteen_are_found() => Assert.True(Implementations.Of<Loss>().Length >= 16);

    [Theory]
    [MemberData(nameof(All))]
    public void The_gradient_is_that_of_the_value(string name)
    {
        foreach (var (loss, prediction, target) in Cases(name))
        {
            var gradient = LossFacts.Gradient(loss, prediction, target);
            var expected = FiniteDifference.Gradient(p => loss.Value(p, target), prediction);
            // The value has a rounding error of its own, which the difference divides by the step.
            var rounding = 1e-10 * Math.Max(1, loss.Value(prediction, target));
            for (var i = 0; i < 3; i++) Assert.Equal(expected[i], gradient[i], 1e-7 * Math.Abs(expected[i]) + rounding);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Value_and_gradient_agree_with_the_tape_and_with_dual_numbers(string name)
    {
        var facts = LossFacts.Of(name);
        foreach (var (loss, prediction, target) in Cases(name))
        {
            var tape = new Tape();
            Var[] y = [.. prediction.Select(tape.Variable)];
            var value = facts.Definition(loss, y, target);
            var expected = tape.Gradients(value);
            var gradient = LossFacts.Gradient(loss, prediction, target);
            Assert.Equal(value.Value, loss.Value(prediction, target), 1e-12 * Math.Max(1, value.Value));
            for (var i = 0; i < 3; i++)
            {
                var dual = facts.Definition(loss, [.. prediction.Select((p, k) => new Dual(p, k == i ? 1 : 0))], target);
                var tolerance = 1e-12 * Math.Max(1, Math.Abs(gradient[i]));
                Assert.Equal(expected[y[i]], gradient[i], tolerance);
                Assert.Equal(dual.Tangent, gradient[i], tolerance);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_loss_is_never_negative(string name) =>
        Assert.All(Cases(name), c => Assert.True(c.Loss.Value(c.Prediction, c.Target) >= 0));

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name)
    {
        foreach (var (loss, prediction, target) in Cases(name))
        {
            for (var i = 0; i < 3; i++)
            {
                double[] broken = [.. prediction];
                broken[i] = double.NaN;
                Assert.True(double.IsNaN(loss.Value(broken, target)));
                Assert.True(double.IsNaN(LossFacts.Gradient(loss, broken, target)[i]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_target_that_is_NaN_gives_NaN_or_is_refused(string name)
    {
        foreach (var (loss, prediction, target) in Cases(name))
        {
            double[] broken = [.. target];
            broken[1] = double.NaN;
            try
            {
                Assert.True(double.IsNaN(loss.Value(prediction, broken)));
                Assert.True(double.IsNaN(LossFacts.Gradient(loss, prediction, broken)[1]));
            }
            catch (ArgumentException refused)
            {
                Assert.Equal("target", refused.ParamName);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_target_that_is_none_is_named_with_its_value_and_nothing_is_written(string name)
    {
        var facts = LossFacts.Of(name);
        double[] untouched = [5, 5, 5];
        foreach (var loss in facts.Losses)
        {
            foreach (var (target, named) in facts.Refused)
            {
                Check(Assert.ThrowsAny<ArgumentException>(() => loss.Value(facts.Predictions[0], target)), named);
                Check(Assert.ThrowsAny<ArgumentException>(() => loss.Gradient(facts.Predictions[0], target, untouched)), named);
            }
        }

        Assert.Equal([5, 5, 5], untouched);

        static void Check(ArgumentException refused, string named)
        {
            Assert.Equal("target", refused.ParamName);
            Assert.Contains(named, refused.Message, StringComparison.Ordinal);
            Assert.Contains("expected", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_wrong_length_is_named_and_nothing_is_written(string name)
    {
        foreach (var loss in LossFacts.Of(name).Losses)
        {
            double[] untouched = [5, 5];
            Assert.Equal("target", Assert.Throws<ArgumentException>(() => loss.Value([0.5], [1, 0])).ParamName);
            Assert.Equal("prediction", Assert.Throws<ArgumentException>(() => loss.Value([], [])).ParamName);
            Assert.Equal("target", Assert.Throws<ArgumentException>(() => loss.Gradient([0.5, 0.5], [1], untouched)).ParamName);
            Assert.Equal("gradient", Assert.Throws<ArgumentException>(() => loss.Gradient([0.5], [1], untouched)).ParamName);
            Assert.Equal([5, 5], untouched);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_gradient_replaces_what_was_there(string name)
    {
        foreach (var (loss, prediction, target) in Cases(name))
        {
            double[] gradient = [99, double.NaN, -99];
            loss.Gradient(prediction, target, gradient);
            Assert.Equal(LossFacts.Gradient(loss, prediction, target), gradient);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Allocates_nothing(string name)
    {
        var gradient = new double[3];
        foreach (var (loss, prediction, target) in Cases(name).ToArray())
        {
            Assert.Equal(0, Allocation.OfTwenty(Once));

            void Once()
            {
                loss.Value(prediction, target);
                loss.Gradient(prediction, target, gradient);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_batch_has_the_bits_of_its_samples_one_by_one(string name)
    {
        foreach (var loss in LossFacts.Of(name).Losses)
        {
            var samples = Cases(name).Where(c => c.Loss.Equals(loss)).Concat(Cases(name).Where(c => c.Loss.Equals(loss)).Reverse().Skip(1)).ToArray();
            double[] predictions = [.. samples.SelectMany(c => c.Prediction)], targets = [.. samples.SelectMany(c => c.Target)];
            double[] gradients = new double[predictions.Length];
            double sum = 0;
            foreach (var sample in samples) sum += loss.Value(sample.Prediction, sample.Target);
            Assert.Equal(sum, loss.SumAndGradients(predictions, targets, 3, gradients));
            Assert.Equal(samples.SelectMany(c => LossFacts.Gradient(loss, c.Prediction, c.Target)), gradients);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_batch_with_a_target_that_is_none_is_refused(string name)
    {
        var facts = LossFacts.Of(name);
        foreach (var (target, named) in facts.Refused)
        {
            double[] predictions = [.. facts.Predictions[0], .. facts.Predictions[0]], targets = [.. facts.Targets[0], .. target];
            var refused = Assert.ThrowsAny<ArgumentException>(() => facts.Losses[0].SumAndGradients(predictions, targets, 3, new double[6]));
            Assert.Equal("target", refused.ParamName);
            Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(Loss Loss, double[] Prediction, double[] Target)> Cases(string name)
    {
        var facts = LossFacts.Of(name);
        foreach (var loss in facts.Losses)
            foreach (var prediction in facts.Predictions)
                foreach (var target in facts.Targets)
                    yield return (loss, prediction, target);
    }
}
