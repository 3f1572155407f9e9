namespace NeuronDocs.Core.Tests;

public class TwoThreadsTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public void Another_thread_takes_a_chunk()
    {
        using var other = new ManualResetEventSlim();
        var caller = Environment.CurrentManagedThreadId;
        var work = new Work(_ =>
        {
            if (Environment.CurrentManagedThreadId != caller) other.Set();
            else Assert.True(other.Wait(Long)); // The first chunk of the caller lasts until the helper has come.
        });
        Assert.True(work.TryDo(2));
        Assert.True(other.IsSet);
    }

    [Fact]
    public void Every_chunk_is_done_once_and_all_are_done_at_the_end()
    {
        var done = new int[50];
        var work = new Work(chunk => Interlocked.Increment(ref done[chunk]));
        for (var round = 1; round <= 500; round++)
        {
            Assert.True(work.TryDo(done.Length));
            Assert.All(done, times => Assert.Equal(round, times));
        }
    }

    [Fact]
    public void Who_comes_second_is_sent_away()
    {
        Work? work = null;
        var sentAway = false;
        work = new Work(_ => sentAway |= !work!.TryDo(1));
        Assert.True(work.TryDo(1));
        Assert.True(sentAway);
        Assert.True(work.TryDo(0));
    }

    /// <summary>One processor: neither the product nor anything else may ask for a thread (tests/bit-identical.sh runs this with one).</summary>
    [Fact]
    public void With_one_processor_there_is_no_second_thread() => Assert.Equal(Environment.ProcessorCount > 1, TwoThreads.Available);

    private sealed class Work(Action<int> chunk) : TwoThreads
    {
        public bool TryDo(int count)
        {
            if (!TryClaim()) return false;
            Run(count);
            Release();
            return true;
        }

        protected override void Chunk(int index) => chunk(index);
    }
}
