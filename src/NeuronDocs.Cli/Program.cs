using System.Runtime.InteropServices;
using NeuronDocs.Cli;

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
