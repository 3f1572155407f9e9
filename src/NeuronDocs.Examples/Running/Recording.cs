namespace NeuronDocs.Examples;

/// <summary>What one run has produced so far. It flows to the threads and tasks the example starts, and refuses what comes after the end.</summary>
internal sealed class Recording(string slug, Action<string>? listener = null, int limit = int.MaxValue)
{
    private static readonly AsyncLocal<Recording?> Flow = new();
    private readonly Lock _lock = new();
    private readonly System.Text.StringBuilder _output = new();
    private readonly List<RecordedFigure> _figures = [];
    private bool _closed;

    public static Recording? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    public string Slug { get; } = slug;

    /// <summary>Whether more was written than is kept.</summary>
    public bool Cut { get; private set; }

    public void Write(ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (_closed)
                return;
            var kept = text[..Math.Min(text.Length, limit - _output.Length)];
            Cut |= kept.Length < text.Length;
            if (kept.IsEmpty)
                return;
            _output.Append(kept);
            listener?.Invoke(kept.ToString());
        }
    }

    public void Add(RecordedFigure figure)
    {
        lock (_lock)
        {
            if (_closed)
                return;
            if (_figures.Exists(other => other.Name == figure.Name))
                throw new InvalidOperationException($"Two figures of this example are named '{figure.Name}'.");
            _figures.Add(figure);
        }
    }

    /// <summary>Ends the recording: what a straggling thread writes from now on is dropped.</summary>
    public (string Output, IReadOnlyList<RecordedFigure> Figures) Close()
    {
        lock (_lock)
        {
            _closed = true;
            return (_output.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), [.. _figures]);
        }
    }
}
