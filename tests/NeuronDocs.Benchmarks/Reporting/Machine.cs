namespace NeuronDocs.Benchmarks;

/// <summary>Where the figures are from. No names of hosts, no paths.</summary>
/// <param name="Processor">The processor, as it names itself.</param>
/// <param name="Cores">How many processors the runtime sees.</param>
/// <param name="Vectors">The widest registers that the runtime computes with.</param>
/// <param name="System">The operating system and architecture.</param>
/// <param name="Runtime">The version of .NET.</param>
internal sealed record Machine(string Processor, int Cores, string Vectors, string System, string Runtime);
