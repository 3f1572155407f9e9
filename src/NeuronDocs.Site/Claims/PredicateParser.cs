namespace NeuronDocs.Site;

/// <summary>Reads a predicate by recursive descent and evaluates it on the way.</summary>
internal sealed class PredicateParser
{
    private static readonly HashSet<string> Comparisons = new(StringComparer.Ordinal) { "==", "!=", "<", "<=", ">", ">=" };
    private readonly List<PredicateToken> tokens = [];
    private readonly List<PrintedValue> seen = [];
    private readonly string text;
    private readonly VerifiedOutput output;
    private int next;

    public PredicateParser(string text, VerifiedOutput output) => (this.text, this.output) = (text, output);

    public IReadOnlyList<PrintedValue> Seen => seen;

    private PredicateToken Current => tokens[next];

    // Every condition is read, also past one that does not hold: a misspelled label must not hide behind it.
    public bool Predicate()
    {
        tokens.AddRange(PredicateToken.All(text));
        var holds = Condition();
        while (TryTake("and")) holds &= Condition();
        if (Current.Kind != PredicateTokenKind.End) throw Unexpected(Comparisons.Contains(Current.Text) ? "'and' between two comparisons" : "'and' or the end");
        return holds;
    }

    private bool Condition()
    {
        var start = Current.Offset;
        var left = Sum();
        if (TryTake("within"))
        {
            var tolerance = Number(Sum(), start);
            if (!TryTake("of")) throw Unexpected("'of'");
            return (Number(left, start) - Number(Sum(), start)).Abs().CompareTo(tolerance) <= 0;
        }

        var sign = Current;
        if (!Comparisons.Contains(sign.Text)) throw Unexpected("a comparison or 'within'");
        next++;
        var right = sign.Text is "==" or "!=" && IsBareWord() ? new PredicateValue(null, tokens[next++].Text) : Sum();
        return Compare(left, sign, right);
    }

    private bool IsBareWord() =>
        Current.Kind == PredicateTokenKind.Name && Current.Text is not ("nan" or "inf") && !Current.Text.Contains('[', StringComparison.Ordinal) && output.Find(Current.Text) is null;

    private static bool Compare(PredicateValue left, PredicateToken sign, PredicateValue right)
    {
        if (sign.Text is "==" or "!=")
        {
            var equal = left.Number is { } a && right.Number is { } b ? a.CompareTo(b) == 0
                : left.Number is null && right.Number is null && string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase);
            return equal == (sign.Text == "==");
        }

        var order = Number(left, sign.Offset).CompareTo(Number(right, sign.Offset));
        return sign.Text switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };
    }

    private PredicateValue Sum()
    {
        var value = Product();
        while (Current is { Text: "+" or "-" } sign)
        {
            next++;
            var (a, b) = (Number(value, sign.Offset), Number(Product(), sign.Offset));
            value = new PredicateValue(sign.Text == "+" ? a + b : a - b, "");
        }

        return value;
    }

    private PredicateValue Product()
    {
        var value = Factor();
        while (Current is { Text: "*" or "/" } sign)
        {
            next++;
            var (a, b) = (Number(value, sign.Offset), Number(Factor(), sign.Offset));
            value = new PredicateValue(sign.Text == "*" ? a * b : a / b, "");
        }

        return value;
    }

    private PredicateValue Factor()
    {
        var token = Current;
        next++;
        switch (token)
        {
            case { Kind: PredicateTokenKind.Number } when DecimalNumber.Parse(token.Text) is { } number: return new PredicateValue(ExactNumber.From(number), token.Text);
            case { Kind: PredicateTokenKind.Name, Text: "nan" }: return new PredicateValue(ExactNumber.NaN, token.Text);
            case { Kind: PredicateTokenKind.Name, Text: "inf" }: return new PredicateValue(ExactNumber.Infinity(1), token.Text);
            case { Kind: PredicateTokenKind.Name }: return Label(token);
            case { Text: "-" }: return new PredicateValue(-Number(Factor(), token.Offset), "");
            case { Text: "(" }:
                var value = Sum();
                if (!TryTake(")")) throw Unexpected("')'");
                return value;
            default:
                next--;
                throw Unexpected("a label, a number or '('");
        }
    }

    private PredicateValue Label(PredicateToken token)
    {
        if (output.Find(token.Text) is not { } printed)
            throw new PredicateException($"{output.File} prints no '{token.Text}'.{output.Hint(token.Text)}", token.Offset);
        if (!seen.Contains(printed)) seen.Add(printed);
        return PredicateValue.Of(printed);
    }

    private static ExactNumber Number(PredicateValue value, int offset) =>
        value.Number ?? throw new PredicateException($"'{value.Text}' is a word; only == and != compare words.", offset);

    private bool TryTake(string text)
    {
        if (Current.Text != text || Current.Kind == PredicateTokenKind.End) return false;
        next++;
        return true;
    }

    private PredicateException Unexpected(string expected) => new($"The predicate needs {expected} here, not '{Current.Text}'.", Current.Offset);
}
