namespace NeuronDocs.Site;

/// <summary>Where a number of the prose comes from.</summary>
public enum MarkKind
{
    /// <summary>An example printed it.</summary>
    Bound,

    /// <summary>The author chose it, or it is part of a formula by definition.</summary>
    Definition,

    /// <summary>A work of the bibliography states it.</summary>
    Quoted,

    /// <summary>It only illustrates, for a reason that the mark gives.</summary>
    Illustrative,
}

/// <summary>Whether a mark says what is so.</summary>
public enum MarkStatus
{
    /// <summary>The number agrees with what the example printed.</summary>
    Holds,

    /// <summary>The example prints something else.</summary>
    Differs,

    /// <summary>The mark itself is wrong: no such example, label or work, or nothing that it could belong to.</summary>
    Broken,

    /// <summary>Nothing to compare: a definition, a quotation, an illustration.</summary>
    Declared,
}
