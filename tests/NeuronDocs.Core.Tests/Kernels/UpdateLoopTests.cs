using CsCheck;

namespace NeuronDocs.Core.Tests;

/// <summary>The loops at every width, with rules that use all that they are given: each number has to meet its own memory.</summary>
public class UpdateLoopTests
{
    private static readonly Gen<(double[] Update, double[] Memory)> Numbers = Gen.Int[0, 41].SelectMany(n => Gen.Select(Gen.Double[0.1, 9].Array[n], Gen.Double[0.1, 9].Array[3 * n]));

    [Fact]
    public void A_rule_of_one_number_is_applied_to_each() => Numbers.Sample((start, _) =>
    {
        double[] expected = [.. start.Select(u => Math.Max(0.5, Math.Min(2, Math.Sqrt(u) / 3)))];
        return Same(expected, Run<OneLane>(), Run<FourLanes>(), Run<EightLanes>());

        double[] Run<T>() where T : struct, ILanes<T>
        {
            double[] u = [.. start];
            LanePass.Run<UpdateLoop.Plain<Rule>, T>(new(default, u), u.Length);
            return u;
        }
    });

    [Fact]
    public void A_rule_of_two_numbers_is_applied_to_each_pair() => Numbers.Sample((start, x) =>
    {
        double[] expected = [.. start.Select((u, i) => u / x[i])];
        return Same(expected, Run<OneLane>(), Run<FourLanes>(), Run<EightLanes>());

        double[] Run<T>() where T : struct, ILanes<T>
        {
            double[] u = [.. start];
            LanePass.Run<UpdateLoop.OfTwo<Rule>, T>(new(default, u, x), u.Length);
            return u;
        }
    });

    [Fact]
    public void One_number_is_remembered_for_each() => Numbers.Sample((start, memory) =>
    {
        double[] expected = [.. start.Select((u, i) => u / memory[i]), .. start.Select((u, i) => u - memory[i])];
        return Same(expected, Run<OneLane>(), Run<FourLanes>(), Run<EightLanes>());

        double[] Run<T>() where T : struct, ILanes<T>
        {
            double[] u = [.. start], m = [.. memory[..u.Length]];
            LanePass.Run<UpdateLoop.WithMemory<Rule>, T>(new(default, u, m), u.Length);
            return [.. u, .. m];
        }
    });

    [Fact]
    public void Two_numbers_are_remembered_for_each() => Numbers.Sample((start, memory) =>
    {
        var n = start.Length;
        double[] expected = [.. start.Select((u, i) => u / memory[i] - memory[n + i]), .. start.Select((u, i) => u - memory[i]), .. start.Select((u, i) => u * memory[n + i])];
        return Same(expected, Run<OneLane>(), Run<FourLanes>(), Run<EightLanes>());

        double[] Run<T>() where T : struct, ILanes<T>
        {
            double[] u = [.. start], m = [.. memory[..(2 * n)]];
            LanePass.Run<UpdateLoop.WithTwoMemories<Rule>, T>(new(default, u, m), n);
            return [.. u, .. m];
        }
    });

    [Fact]
    public void Three_numbers_are_remembered_for_each() => Numbers.Sample((start, memory) =>
    {
        var n = start.Length;
        double[] expected =
        [
            .. start.Select((u, i) => u / memory[i] - memory[n + i] + memory[2 * n + i]),
            .. start.Select((u, i) => u - memory[i]), .. start.Select((u, i) => u * memory[n + i]), .. start.Select((u, i) => u / memory[2 * n + i]),
        ];
        return Same(expected, Run<OneLane>(), Run<FourLanes>(), Run<EightLanes>());

        double[] Run<T>() where T : struct, ILanes<T>
        {
            double[] u = [.. start], m = [.. memory];
            LanePass.Run<UpdateLoop.WithThreeMemories<Rule>, T>(new(default, u, m), n);
            return [.. u, .. m];
        }
    });

    [Fact]
    public void A_memory_that_is_too_short_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UpdateLoop.Apply(default(Rule), new double[3], new double[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => UpdateLoop.ApplyWithMemory(default(Rule), new double[3], new double[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => UpdateLoop.ApplyWithTwoMemories(default(Rule), new double[3], new double[5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => UpdateLoop.ApplyWithThreeMemories(default(Rule), new double[3], new double[8]));
    }

    private static bool Same(double[] expected, params double[][] actual) => actual.All(values => values.AsSpan().SequenceEqual(expected));

    private readonly struct Rule : IUpdateRule, IUpdateRuleOfTwo, IRuleWithMemory, IRuleWithTwoMemories, IRuleWithThreeMemories
    {
        public T Next<T>(T u) where T : struct, ILanes<T> => T.Max(0.5, T.Min(2, T.Sqrt(u) / 3));

        T IUpdateRuleOfTwo.Next<T>(T u, T x) => u / x;

        public T Next<T>(T u, ref T memory) where T : struct, ILanes<T>
        {
            var next = u / memory;
            memory = u - memory;
            return next;
        }

        public T Next<T>(T u, ref T first, ref T second) where T : struct, ILanes<T>
        {
            var next = Next(u, ref first) - second;
            second = u * second;
            return next;
        }

        public T Next<T>(T u, ref T first, ref T second, ref T third) where T : struct, ILanes<T>
        {
            var next = Next(u, ref first, ref second) + third;
            third = u / third;
            return next;
        }
    }
}
