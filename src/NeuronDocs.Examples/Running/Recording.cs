namespace NeuronDocs.Examples;

/// <summary>What one run has produced so far. It flows to the threads and tasks the example starts, and refuses what comes after the end.</summary>
internal sealed class Recording(string slug, Action<string>? listener = null)
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

    public void Write(ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (_closed)
                return;
            _output.Append(text);
            listener?.Invoke(text.ToString());
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
