using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Examples that do what no example may: the tests of the playground see that each ends in the right message, and that the next run works.</summary>
public static class Faults
{
    [Example("faults/endless-loop", "Never comes to an end")]
    public static void EndlessLoop()
    {
        Console.WriteLine("begun");
        for (var i = 0UL; ; i++)
        {
            if (i == ulong.MaxValue) break;
        }
    }

    [Example("faults/slow-lines", "Prints a line again and again, with time between")]
    public static void SlowLines(int lines = 20)
    {
        for (var line = 1; line <= lines; line++)
        {
            Console.WriteLine($"line {line}");
            for (var until = Environment.TickCount64 + 100; Environment.TickCount64 < until;)
            {
            }
        }
    }

    [Example("faults/exception", "Throws")]
    public static void Throws()
    {
        Console.WriteLine("before");
        var three = new double[3];
        Console.WriteLine(three[three.Length]);
    }

    [Example("faults/much-output", "Prints 10 MB")]
    public static void MuchOutput()
    {
        for (var line = 0; line < 100_000; line++) Console.WriteLine($"{line:00000} {new string('x', 93)}");
    }

    [Example("faults/allocation", "Asks for 4 GB")]
    public static void Allocation()
    {
        Console.WriteLine("before");
        var values = new double[500_000_000];
        values[^1] = 1;
        Console.WriteLine(values.Sum());
    }

    [Example("faults/crash", "Uses up the stack")]
    public static void Crash()
    {
        Console.WriteLine("before");
        Console.WriteLine(Deeper(1));
    }

    private static double Deeper(double depth) => 1 + Deeper(depth + 1);
}
