namespace NeuronDocs.Core;

/// <summary>The shape of an image, or of the feature maps of a convolution: channels of rows times columns values.</summary>
/// <remarks>The values are one flat array, row-major [channel, row, column]; Keras puts the channel last.</remarks>
/// <param name="Channels">The number of channels: 1 for gray, 3 for color, the number of kernels after a convolution.</param>
/// <param name="Rows">The height.</param>
/// <param name="Columns">The width.</param>
public readonly record struct FeatureMaps(int Channels, int Rows, int Columns)
{
    /// <summary>The number of channels.</summary>
    public int Channels { get; } = Require.Positive(Channels);

    /// <summary>The height.</summary>
    public int Rows { get; } = Require.Positive(Rows);

    /// <summary>The width.</summary>
    public int Columns { get; } = Require.Positive(Columns);

    /// <summary>The number of values of one channel.</summary>
    public int Positions { get; } = Require.Count(nameof(Columns), Rows, Columns);

    /// <summary>The number of values of all channels.</summary>
    public int Length { get; } = Require.Count(nameof(Columns), Channels, Rows, Columns);

    /// <summary>The shape as text: <c>3 x 32 x 32</c>.</summary>
    /// <returns>Channels, rows and columns.</returns>
    public override string ToString() => $"{Channels} x {Rows} x {Columns}";
}
