using System.Runtime.InteropServices;
using NeuronDocs.Cli;

// Parts of a build wait for one another: pages for the API, both for the check of the evidence. With no more threads than processors the pool would add the one
// that all wait for only after half a second.
ThreadPool.SetMinThreads(Math.Max(16, Environment.ProcessorCount), Environment.ProcessorCount);

// Handled here and not by a library, so that every command sees one token: the first Ctrl+C ends its work, a second one the process.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
return await CommandLine.RunAsync(args, Terminal.OfProcess(), stop.Token);

void End(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
