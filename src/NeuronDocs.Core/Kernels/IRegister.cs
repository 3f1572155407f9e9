namespace NeuronDocs.Core;

/// <summary>The part of <see cref="ILanes{T}"/> that a sum of products needs; <see cref="Pair{T}"/> has it too.</summary>
internal interface IRegister<T> where T : struct, IRegister<T>
{
    static abstract int Count { get; }

    /// <summary>The same number in all lanes.</summary>
    static abstract T Fill(double value);

    static abstract T Load(ref double source);

    void Store(ref double target);

    static abstract T operator +(T x, T y);

    /// <summary>x y + sum, rounded once.</summary>
    static abstract T MultiplyAdd(T x, T y, T sum);

    /// <summary>The sum of all lanes: the upper half of them is added to the lower half until one is left.</summary>
    static abstract double Sum(T x);
}
