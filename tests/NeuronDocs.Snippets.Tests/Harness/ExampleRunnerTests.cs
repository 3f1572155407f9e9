using System.Globalization;
using NeuronDocs.Examples;

namespace NeuronDocs.Snippets.Tests;

public sealed class ExampleRunnerTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Threads_and_tasks_of_a_run_write_into_it_and_into_no_other()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => CapturedRun.OfAsync($"neuron/run-{n}", () =>
        {
            for (var i = 0; i < 50; i++)
                Console.WriteLine(n);
            var thread = new Thread(() => Console.WriteLine($"thread {n}"));
            thread.Start();
            thread.Join();
            Task.Run(() => Console.WriteLine($"task {n}")).GetAwaiter().GetResult();
            Parallel.For(0, 4, _ => Console.Write($"{n}\r\n"));
        }, Long)));

        for (var n = 0; n < runs.Length; n++)
        {
            Assert.Null(runs[n].Exception);
            Assert.Equal([.. Enumerable.Repeat($"{n}", 50), $"thread {n}", $"task {n}", .. Enumerable.Repeat($"{n}", 4), ""], runs[n].Output.Split('\n'));
        }
    }

    [Fact]
    public async Task Culture_of_a_run_is_invariant_on_its_threads_too()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        var result = await CapturedRun.OfAsync("neuron/culture", () =>
        {
            Console.WriteLine(0.5);
            Task.Run(() => Console.WriteLine($"{1.5}")).GetAwaiter().GetResult();
            var thread = new Thread(() => Console.WriteLine($"{2.5}"));
            thread.Start();
            thread.Join();
        }, Long);
        CultureInfo.CurrentCulture = before;
        Assert.Equal("0.5\n1.5\n2.5\n", result.Output);
    }

    [Fact]
    public void Run_past_its_limit_fails_by_name_and_its_later_lines_are_dropped()
    {
        var example = ExampleCatalog.FindAmong([typeof(Slow)])[0];
        var run = ExampleRunner.Run(example, timeLimit: TimeSpan.FromMilliseconds(100));

        Assert.Equal("neuron/slow: still running after 0.1 s (snippets/Neuron/Slow.cs)", run.Failure);
        Assert.Equal("begun\n", run.Output);
        Slow.Go.Set();
        Assert.True(Slow.Written.Wait(Long));
        Assert.Equal("begun\n", run.Output);
        Assert.True(Slow.WasBackground);
    }

    [Fact]
    public void On_the_calling_thread_output_is_kept_and_passed_on_up_to_its_limit()
    {
        var passed = 0;
        var result = CapturedRun.Here("neuron/long", () =>
        {
            for (var i = 0; i < 11; i++)
                Console.Write(new string('x', 100_000));
        }, text => passed += text.Length);
        Assert.Equal((true, CapturedRun.OutputLimit, CapturedRun.OutputLimit), (result.Cut, result.Output.Length, passed));
        Assert.Null(result.Exception);
        Assert.False(CapturedRun.Here("neuron/short", () => Console.Write("x")).Cut);
    }

    [Fact]
    public void Failure_names_exception_and_keeps_what_was_printed()
    {
        var run = ExampleRunner.Run(ExampleCatalog.FindAmong([typeof(Throwing)])[0]);
        Assert.StartsWith("neuron/throwing: InvalidOperationException: no such layer (", run.Failure, StringComparison.Ordinal);
        Assert.Equal("before\n", run.Output);
    }

    [Fact]
    public void All_run_in_their_order()
    {
        var examples = ExampleCatalog.FindAmong([typeof(Throwing)]);
        Assert.Equal(examples, ExampleRunner.RunAll(examples).Select(run => run.Example));
    }

    private static class Slow
    {
        public static readonly ManualResetEventSlim Go = new();
        public static readonly ManualResetEventSlim Written = new();

        public static bool WasBackground { get; private set; }

        [Example("neuron/slow", "Slow")]
        public static void Run()
        {
            Console.WriteLine("begun");
            WasBackground = Thread.CurrentThread.IsBackground;
            Go.Wait();
            Console.WriteLine("too late");
            Written.Set();
        }
    }

    private static class Throwing
    {
        [Example("neuron/throwing", "Throwing")]
        public static void Run()
        {
            Console.WriteLine("before");
            throw new InvalidOperationException("no such layer");
        }
    }
}
