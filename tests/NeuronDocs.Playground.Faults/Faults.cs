using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

// Examples that do what no example may: the tests of the playground see that each ends in the right message, and that the next run works.

public static class EndlessLoopExample
{
    [Example("faults/endless-loop", "Never comes to an end")]
    public static void Run()
    {
        Console.WriteLine("begun");
        for (var i = 0UL; ; i++)
        {
            if (i == ulong.MaxValue) break;
        }
    }
}

public static class SlowLinesExample
{
    [Example("faults/slow-lines", "Prints a line again and again, with time between")]
    public static void Run(int lines = 1200)
    {
        for (var line = 1; line <= lines; line++)
        {
            Console.WriteLine($"line {line}");
            for (var until = Environment.TickCount64 + 100; Environment.TickCount64 < until;)
            {
            }
        }
    }
}

public static class ExceptionExample
{
    [Example("faults/exception", "Throws")]
    public static void Run()
    {
        Console.WriteLine("before");
        var three = new double[3];
        Console.WriteLine(three[three.Length]);
    }
}

public static class MuchOutputExample
{
    [Example("faults/much-output", "Prints 10 MB")]
    public static void Run()
    {
        for (var line = 0; line < 100_000; line++) Console.WriteLine($"{line:00000} {new string('x', 93)}");
    }
}

public static class AllocationExample
{
    [Example("faults/allocation", "Asks for 4 GB")]
    public static void Run()
    {
        Console.WriteLine("before");
        var values = new double[500_000_000];
        values[^1] = 1;
        Console.WriteLine(values.Sum());
    }
}

public static class CrashExample
{
    [Example("faults/crash", "Uses up the stack")]
    public static void Run()
    {
        Console.WriteLine("before");
        Console.WriteLine(Deeper(1));
    }

    private static double Deeper(double depth) => 1 + Deeper(depth + 1);
}
