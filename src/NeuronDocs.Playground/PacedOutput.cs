using System.Diagnostics;
using System.Text;

namespace NeuronDocs.Playground;

/// <summary>Passes text on at once when little comes, and in heaps when much does: each call out of WebAssembly and each message to the page has its price.</summary>
internal sealed class PacedOutput(Action<string> pass)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly StringBuilder _waiting = new();
    private long? _passed;

    /// <summary>Takes text; what still waits at the end of a run is in its result.</summary>
    public void Write(string text)
    {
        _waiting.Append(text);
        if (_passed is { } before && Stopwatch.GetElapsedTime(before) < Pause) return;
        pass(_waiting.ToString());
        _waiting.Clear();
        _passed = Stopwatch.GetTimestamp();
    }
}
