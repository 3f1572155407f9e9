using System.Text;

namespace NeuronDocs.Examples;

/// <summary>
/// The console's writer once any example has run: text goes to the run whose flow it comes from, or to the real console. Installed once, since
/// <see cref="Console.SetOut"/> is for the whole process while runs are many at a time.
/// </summary>
internal sealed class ConsoleRouter : TextWriter
{
    private static readonly Lock Installing = new();
    private static TextWriter? _installed;
    private readonly TextWriter _real;

    private ConsoleRouter(TextWriter real)
        : base(System.Globalization.CultureInfo.InvariantCulture) => _real = real;

    public override Encoding Encoding => _real.Encoding;

    /// <summary>Takes the console over; again, when someone else has replaced it since.</summary>
    public static void Install()
    {
        lock (Installing)
        {
            if (ReferenceEquals(Console.Out, _installed))
                return;
            Console.SetOut(new ConsoleRouter(Console.Out));
            _installed = Console.Out;
        }
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (Recording.Current is { } run)
            run.Write(buffer);
        else
            _real.Write(buffer);
    }

    // One call, so that lines of two threads of an example never interleave.
    public override void WriteLine(string? value) => Write(value + CoreNewLine[^1]);

    public override void Flush()
    {
        if (Recording.Current is null)
            _real.Flush();
    }
}
