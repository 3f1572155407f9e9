using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>The classes of a program's tokens as far as its grammar tells them: keywords, literals, comments, and the names of types where they are declared.</summary>
internal static class TokenColors
{
    public const string Keyword = "k";
    public const string Type = "t";
    private const string Number = "n";
    private const string Text = "s";
    private const string Comment = "c";

    /// <summary>The class of a token; empty for one that has no color, or whose color is that of what it means.</summary>
    public static string Of(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => Number,
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedRawStringEndToken => Text,
        SyntaxKind.IdentifierToken => token.Parent is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax or ConstructorDeclarationSyntax or DestructorDeclarationSyntax ? Type : "",
        var kind => SyntaxFacts.IsKeywordKind(kind) ? Keyword : "",
    };

    /// <summary>What is colored between two tokens: comments, and the words of a directive.</summary>
    public static IEnumerable<CodeSpan> Of(SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is DirectiveTriviaSyntax directive)
        {
            foreach (var token in directive.DescendantTokens().Where(t => t.IsKind(SyntaxKind.HashToken) || SyntaxFacts.IsKeywordKind(t.Kind()) || SyntaxFacts.IsPreprocessorKeyword(t.Kind())))
                yield return new CodeSpan(token.SpanStart, token.Span.End, Keyword);
        }
        else if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
            yield return new CodeSpan(trivia.FullSpan.Start, trivia.FullSpan.End, Comment);
    }
}
