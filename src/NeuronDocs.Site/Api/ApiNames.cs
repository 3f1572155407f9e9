using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace NeuronDocs.Site;

/// <summary>How docfx names a symbol: its uid is the documentation id of the C# standard without its first two characters.</summary>
internal static partial class ApiNames
{
    private static readonly SymbolDisplayFormat Short = Format(SymbolDisplayTypeQualificationStyle.NameOnly, SymbolDisplayMemberOptions.None);

    private static readonly SymbolDisplayFormat WithType = Format(SymbolDisplayTypeQualificationStyle.NameAndContainingTypes, SymbolDisplayMemberOptions.IncludeContainingType);

    private static readonly SymbolDisplayFormat Full = Format(SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, SymbolDisplayMemberOptions.IncludeContainingType);

    private static SymbolDisplayFormat Format(SymbolDisplayTypeQualificationStyle qualification, SymbolDisplayMemberOptions member) => new(
        typeQualificationStyle: qualification,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | member,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeModifiers,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string CommentId(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? "";

    public static string Uid(ISymbol symbol) => CommentId(symbol) is { Length: > 2 } id ? id[2..] : "";

    /// <summary>The uid of all overloads together: without parameters and without the number of type parameters.</summary>
    public static string OverloadUid(string uid) => MethodArity().Replace(uid.Split('(')[0], "") + "*";

    public static string FileName(string uid) => uid.Replace('`', '-').Replace('#', '-');

    public static string Anchor(string uid) => NoWord().Replace(uid, "_");

    public static string Name(ISymbol symbol) => symbol is INamespaceSymbol ? symbol.ToDisplayString() : symbol is INamedTypeSymbol { ContainingType: not null } ? symbol.ToDisplayString(WithType) : symbol.ToDisplayString(Short);

    public static string NameWithType(ISymbol symbol) => symbol is INamespaceSymbol ? symbol.ToDisplayString() : symbol.ToDisplayString(WithType);

    public static string FullName(ISymbol symbol) => symbol is INamespaceSymbol ? symbol.ToDisplayString() : symbol.ToDisplayString(Full);

    /// <summary>Where Microsoft documents a symbol of the framework; null for any other symbol.</summary>
    public static string? Learn(ISymbol symbol)
    {
        if (symbol.ContainingAssembly?.Name is not { } assembly || !assembly.StartsWith("System", StringComparison.Ordinal)) return null;
        var uid = Uid(symbol.OriginalDefinition).Split('(')[0];
        return uid.Length == 0 ? null : "https://learn.microsoft.com/dotnet/api/" + MethodArity().Replace(uid, "").ToLowerInvariant().Replace('`', '-').Replace('#', '-');
    }

    [GeneratedRegex(@"``\d+$")]
    private static partial Regex MethodArity();

    [GeneratedRegex("[^A-Za-z0-9_]")]
    private static partial Regex NoWord();
}
