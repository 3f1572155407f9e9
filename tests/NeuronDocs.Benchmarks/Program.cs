using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/NeuronDocs.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
