using NeuronDocs.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
