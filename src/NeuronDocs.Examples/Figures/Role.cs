using OxyPlot;

namespace NeuronDocs.Examples;

/// <summary>
/// What a stroke or fill is for. OxyPlot knows colors only, so each role travels through it as a color that means nothing else and leaves as a CSS class.
/// </summary>
internal static class Role
{
    private static readonly string[] Classes =
    [
        "g", "g2", "ax", "q",
        "s1", "s2", "s3", "s1 da", "s2 da", "s3 da",
        "d1", "d2", "d3", "d1", "d2", "d3",
        "f1", "f2", "f3", "f1", "f2", "f3",
        "t1", "t2", "bd", "lead", "wall", "rule",
    ];

    public static OxyColor Grid => Of("g");

    public static OxyColor StrongGrid => Of("g2");

    public static OxyColor AxisLine => Of("ax");

    public static OxyColor Quiet => Of("q");

    public static OxyColor Stroke(int slot) => At(4 + (slot % 6));

    public static OxyColor Marker(int slot) => At(10 + (slot % 6));

    public static OxyColor Fill(int slot) => At(16 + (slot % 6));

    public static OxyColor Of(string cssClass) => At(Array.IndexOf(Classes, cssClass));

    /// <summary>The class that a color stands for, or null when it is no role.</summary>
    public static string? ClassOf(OxyColor color) => color is { A: 255, R: 1, G: 2 } ? Classes[color.B] : null;

    private static OxyColor At(int index) => OxyColor.FromRgb(1, 2, (byte)index);
}
