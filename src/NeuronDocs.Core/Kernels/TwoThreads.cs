namespace NeuronDocs.Core;

/// <summary>Work in chunks that do not depend on each other, done by the caller and, when it comes in time, one thread of the pool.</summary>
/// <remarks>
/// Both take the next chunk until there is none. The caller never waits for a helper that has not come yet, only for the chunk that one is at: it
/// cannot deadlock, whatever the pool is busy with. One caller at a time has the helper; the others do their work alone. Nothing is allocated.
/// </remarks>
internal abstract class TwoThreads : IThreadPoolWorkItem
{
    /// <summary>With one processor, and in the browser, which has one thread, no thread is ever asked for.</summary>
    public static readonly bool Available = Environment.ProcessorCount > 1 && !OperatingSystem.IsBrowser();

    private const int Closed = 0;
    private const int Open = 1;
    private const int Joined = 2;

    // About 50 us, in which most chunks end; to sleep and wake up takes as long.
    private const int Spins = 60;

    private readonly object gate = new();
    private int claimed;
    private int queued;
    private int state;
    private int chunks;
    private int next;

    /// <summary>One chunk of the work; must not throw.</summary>
    protected abstract void Chunk(int index);

    /// <summary>Gives the helper to the caller, who must <see cref="Release"/> it, unless another has it.</summary>
    protected bool TryClaim() => Interlocked.Exchange(ref claimed, 1) == 0;

    protected void Release() => Volatile.Write(ref claimed, 0);

    /// <summary>Does all chunks, from 0.</summary>
    protected void Run(int count)
    {
        (chunks, next) = (count, 0);
        Interlocked.Exchange(ref state, Open);
        if (Interlocked.Exchange(ref queued, 1) == 0) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        Work();
        if (Interlocked.CompareExchange(ref state, Closed, Open) != Open) WaitForHelper();
    }

    /// <summary>The helper comes. It may come late, when its caller has finished or another works: then it joins that one, or goes.</summary>
    void IThreadPoolWorkItem.Execute()
    {
        Interlocked.Exchange(ref queued, 0);
        if (Interlocked.CompareExchange(ref state, Joined, Open) != Open) return;
        Work();
        lock (gate)
        {
            state = Closed;
            Monitor.Pulse(gate);
        }
    }

    private void Work()
    {
        for (int chunk; (chunk = Interlocked.Increment(ref next) - 1) < chunks;) Chunk(chunk);
    }

    private void WaitForHelper()
    {
        if (OperatingSystem.IsBrowser()) return; // There nobody has come: it has one thread, which may not wait.
        var spin = new SpinWait();
        while (spin.Count < Spins && Volatile.Read(ref state) != Closed) spin.SpinOnce(sleep1Threshold: -1);
        lock (gate)
        {
            while (state != Closed) Monitor.Wait(gate);
        }
    }
}
