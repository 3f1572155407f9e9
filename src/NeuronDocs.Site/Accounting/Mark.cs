namespace NeuronDocs.Site;

/// <summary>One number or word of a page together with what its mark says about it.</summary>
public sealed record Mark
{
    /// <summary>The marked text as written, for instance <c>0.2910</c>; empty for a formula without numbers.</summary>
    public required string Token { get; init; }

    /// <summary>The marked text's first character, as an offset of the page's text.</summary>
    public required int Start { get; init; }

    /// <summary>The offset after the marked text.</summary>
    public required int End { get; init; }

    /// <summary>File, line and column of the marked text.</summary>
    public required Place Place { get; init; }

    public required MarkKind Kind { get; init; }

    public required MarkStatus Status { get; init; }

    /// <summary>The address of a bound value.</summary>
    public LabelAddress? Address { get; init; }

    /// <summary>The key of a quoted work, or the reason of an illustration.</summary>
    public string? Note { get; init; }

    /// <summary>What the example printed; null unless bound and found.</summary>
    public PrintedValue? Printed { get; init; }

    /// <summary>The example that printed it; null unless bound and found.</summary>
    public ExampleSource? Example { get; init; }

    /// <summary>The number in the token; null for a word.</summary>
    public NumberToken? Number { get; init; }
}
