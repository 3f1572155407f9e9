namespace NeuronDocs.Examples;

/// <summary>Marks an integer parameter as the seed of a random generator; becomes "again" and "same again".</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SeedAttribute : Attribute;
