namespace NeuronDocs.Core.Tests;

internal static class Allocation
{
    /// <summary>
    /// The bytes that twenty calls allocate, at least: the runtime may allocate on the caller's thread while it compiles a method anew, once in a
    /// while, but what the code allocates it allocates each time.
    /// </summary>
    public static long OfTwenty(Action call) => Of(20, call);

    /// <summary>The same for another number of calls.</summary>
    public static long Of(int calls, Action call)
    {
        call();
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 5 && least > 0; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < calls; i++) call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
