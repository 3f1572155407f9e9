namespace VerifyXunit;

/// <summary>What was received is not what was verified.</summary>
/// <param name="message">The files, and what stands in them.</param>
public sealed class VerifyException(string message) : Exception(message);
