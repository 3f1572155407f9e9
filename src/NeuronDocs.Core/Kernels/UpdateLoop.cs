using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NeuronDocs.Core;

/// <summary>A rule for one parameter, applied to all. The arrays are as long as the update.</summary>
internal static class UpdateLoop
{
    public static void Apply<TRule>(TRule rule, Span<double> update) where TRule : struct, IUpdateRule =>
        LanePass.Run(new Plain<TRule>(rule, update), update.Length);

    public static void Apply<TRule>(TRule rule, Span<double> update, ReadOnlySpan<double> x) where TRule : struct, IUpdateRuleOfTwo =>
        LanePass.Run(new OfTwo<TRule>(rule, update, x[..update.Length]), update.Length);

    public static void ApplyWithMemory<TRule>(TRule rule, Span<double> update, Span<double> memory) where TRule : struct, IRuleWithMemory =>
        LanePass.Run(new WithMemory<TRule>(rule, update, memory[..update.Length]), update.Length);

    /// <summary>The second half of the memory is that of the rule's second number.</summary>
    public static void ApplyWithTwoMemories<TRule>(TRule rule, Span<double> update, Span<double> memory) where TRule : struct, IRuleWithTwoMemories =>
        LanePass.Run(new WithTwoMemories<TRule>(rule, update, memory[..(2 * update.Length)]), update.Length);

    /// <summary>The thirds of the memory are those of the rule's three numbers.</summary>
    public static void ApplyWithThreeMemories<TRule>(TRule rule, Span<double> update, Span<double> memory) where TRule : struct, IRuleWithThreeMemories =>
        LanePass.Run(new WithThreeMemories<TRule>(rule, update, memory[..(3 * update.Length)]), update.Length);

    internal readonly ref struct Plain<TRule>(TRule rule, Span<double> update) : ILanePass where TRule : struct, IUpdateRule
    {
        private readonly TRule rule = rule;
        private readonly ref double update = ref MemoryMarshal.GetReference(update);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At<T>(int i) where T : struct, ILanes<T>
        {
            ref var u = ref Unsafe.Add(ref update, i);
            rule.Next(T.Load(ref u)).Store(ref u);
        }
    }

    internal readonly ref struct OfTwo<TRule>(TRule rule, Span<double> update, ReadOnlySpan<double> x) : ILanePass where TRule : struct, IUpdateRuleOfTwo
    {
        private readonly TRule rule = rule;
        private readonly ref double update = ref MemoryMarshal.GetReference(update);
        private readonly ref double x = ref MemoryMarshal.GetReference(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At<T>(int i) where T : struct, ILanes<T>
        {
            ref var u = ref Unsafe.Add(ref update, i);
            rule.Next(T.Load(ref u), T.Load(ref Unsafe.Add(ref x, i))).Store(ref u);
        }
    }

    internal readonly ref struct WithMemory<TRule>(TRule rule, Span<double> update, Span<double> memory) : ILanePass where TRule : struct, IRuleWithMemory
    {
        private readonly TRule rule = rule;
        private readonly ref double update = ref MemoryMarshal.GetReference(update);
        private readonly ref double memory = ref MemoryMarshal.GetReference(memory);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At<T>(int i) where T : struct, ILanes<T>
        {
            ref var u = ref Unsafe.Add(ref update, i);
            var m = T.Load(ref Unsafe.Add(ref memory, i));
            rule.Next(T.Load(ref u), ref m).Store(ref u);
            m.Store(ref Unsafe.Add(ref memory, i));
        }
    }

    internal readonly ref struct WithTwoMemories<TRule>(TRule rule, Span<double> update, Span<double> memory) : ILanePass
        where TRule : struct, IRuleWithTwoMemories
    {
        private readonly TRule rule = rule;
        private readonly int count = update.Length;
        private readonly ref double update = ref MemoryMarshal.GetReference(update);
        private readonly ref double memory = ref MemoryMarshal.GetReference(memory);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At<T>(int i) where T : struct, ILanes<T>
        {
            ref var u = ref Unsafe.Add(ref update, i);
            ref var first = ref Unsafe.Add(ref memory, i);
            ref var second = ref Unsafe.Add(ref first, count);
            T m = T.Load(ref first), v = T.Load(ref second);
            rule.Next(T.Load(ref u), ref m, ref v).Store(ref u);
            m.Store(ref first);
            v.Store(ref second);
        }
    }

    internal readonly ref struct WithThreeMemories<TRule>(TRule rule, Span<double> update, Span<double> memory) : ILanePass
        where TRule : struct, IRuleWithThreeMemories
    {
        private readonly TRule rule = rule;
        private readonly int count = update.Length;
        private readonly ref double update = ref MemoryMarshal.GetReference(update);
        private readonly ref double memory = ref MemoryMarshal.GetReference(memory);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At<T>(int i) where T : struct, ILanes<T>
        {
            ref var u = ref Unsafe.Add(ref update, i);
            ref var first = ref Unsafe.Add(ref memory, i);
            ref var second = ref Unsafe.Add(ref first, count);
            ref var third = ref Unsafe.Add(ref second, count);
            T m = T.Load(ref first), v = T.Load(ref second), w = T.Load(ref third);
            rule.Next(T.Load(ref u), ref m, ref v, ref w).Store(ref u);
            m.Store(ref first);
            v.Store(ref second);
            w.Store(ref third);
        }
    }
}
