using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NeuronDocs.Site;

/// <summary>The value of a constant as it stands in the source: a number or a quotient of two, a text, true or false, or the name of an enumeration's member.</summary>
internal static class Literal
{
    /// <summary>A double, an integer, a string or a bool; for a member of an enumeration its name. Null for what only a compiler can tell.</summary>
    public static object? Of(string source) => Of(SyntaxFactory.ParseExpression(source, options: Standalone.Language));

    /// <summary>As the runner reads it: numbers in invariant form, a text without its quotation marks. Null for what only a compiler can tell.</summary>
    public static string? Text(string source) => Of(source) switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static object? Of(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => Negative(Of(minus.Operand)),
        // 2.0 / 3: a number that no decimal is. Between whole numbers it would cut off the rest, and nobody who reads it sees that.
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } quotient => (Of(quotient.Left), Of(quotient.Right)) switch
        {
            (double above, double below) => above / below,
            (double above, int below) => above / below,
            (int above, double below) => above / below,
            _ => null,
        },
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: not ("Math" or "Double" or "Int32") and [>= 'A' and <= 'Z', ..] }, Name: IdentifierNameSyntax member } => member.Identifier.Text,
        _ => null,
    };

    private static object? Negative(object? value) => value switch
    {
        double number => -number,
        int number => -number,
        long number => -number,
        _ => null,
    };
}
