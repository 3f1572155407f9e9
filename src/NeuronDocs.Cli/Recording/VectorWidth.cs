using System.Runtime.Intrinsics;

namespace NeuronDocs.Cli;

/// <summary>How many bits wide the vectors are that .NET may use, and the variable that sees to it.</summary>
/// <param name="Bits">512, 256 or 128; 0 without any hardware intrinsic.</param>
/// <param name="Variable">What is switched off for this width; null for the widest.</param>
internal sealed record VectorWidth(int Bits, string? Variable)
{
    public static readonly IReadOnlyList<VectorWidth> All = [new(512, null), new(256, "DOTNET_EnableAVX512"), new(128, "DOTNET_EnableAVX2"), new(0, "DOTNET_EnableHWIntrinsic")];

    /// <summary>What this process has.</summary>
    public static int Now => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    public string Name => Bits == 0 ? "no hardware intrinsics" : $"{Bits}-bit vectors";

    public string Id => Bits == 0 ? "scalar" : $"{Bits}";
}
