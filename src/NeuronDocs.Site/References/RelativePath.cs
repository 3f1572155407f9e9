namespace NeuronDocs.Site;

/// <summary>How one file of the repository links to another.</summary>
internal static class RelativePath
{
    /// <summary>From <c>docs/claims/index.md</c> to <c>docs/references.md</c> it is <c>../references.md</c>.</summary>
    public static string From(string file, string target)
    {
        var from = file.Split('/')[..^1];
        var to = target.Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common]) common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }
}
