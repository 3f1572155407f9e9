using System.Text;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>A reader of the BibTeX that the bibliography uses: <c>@type{key, field = {value}, ...}</c>; text between entries is comment.</summary>
internal sealed partial class BibReader(string text, string file, FindingList findings)
{
    private static readonly string[] Required = ["title", "year"];
    private int position;

    public IEnumerable<BibEntry> Read()
    {
        while (NextEntry() is >= 0 and var start)
        {
            position = start;
            if (TryEntry() is { } entry) yield return entry;
            else position = Math.Max(position, start + 1);
        }
    }

    // An entry begins with @ in the first column, so an address in a comment or a field cannot be taken for one.
    private int NextEntry()
    {
        for (var at = text.IndexOf('@', position); at >= 0; at = text.IndexOf('@', at + 1))
            if (at == 0 || text[at - 1] == '\n') return at;
        return -1;
    }

    private BibEntry? TryEntry()
    {
        var line = LineAt(position);
        position++;
        var type = Word().ToLowerInvariant();
        if (!Take('{')) return Malformed("'{' is missing after the entry type.");
        var key = Word();
        if (key.Length == 0) return Malformed("the entry has no key.");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (Take(','))
        {
            SkipSpace();
            if (Peek() == '}') break;
            var name = Word().ToLowerInvariant();
            if (name.Length == 0 || !Take('=')) return Malformed($"a field of '{key}' is not of the form 'name = {{value}}'.");
            if (Value(name) is not { } value) return Malformed($"the value of '{name}' in '{key}' is not closed.");
            if (!fields.TryAdd(name, value)) return Malformed($"'{key}' has the field '{name}' twice.");
        }

        if (!Take('}')) return Malformed($"the entry '{key}' is not closed, or a comma is missing before this line.");
        foreach (var missing in Required.Where(name => !fields.ContainsKey(name)))
            findings.Add("bibliography", $"The entry '{key}' has no {missing}.", new Place(file, line, 1));
        return new BibEntry(key, type, fields, line);
    }

    private BibEntry? Malformed(string what)
    {
        findings.Add("bibliography", $"Malformed BibTeX: {what}", new Place(file, LineAt(Math.Min(position, text.Length - 1)), 0));
        return null;
    }

    private string? Value(string field)
    {
        SkipSpace();
        if (Peek() is not ('{' or '"')) return Word() is { Length: > 0 } bare ? bare : null;
        var close = text[position] == '{' ? '}' : '"';
        var start = ++position;
        for (var depth = 0; position < text.Length; position++)
        {
            var c = text[position];
            if (c == close && depth == 0 && FieldPattern().IsMatch(text.AsSpan(start, position - start))) break;
            if (c == close && depth == 0) return Plain(text[start..position++], field);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }

        position = start;
        return null;
    }

    // TeX in the values is kept to braces, accents of the commonest kind and dashes.
    private static string Plain(string value, string field)
    {
        // In an address nothing is TeX.
        if (field == "url") return value.Trim();
        // Braces hold the words of an institution's name together; a no-break space goes on doing so.
        var plain = new StringBuilder(field is "author" or "editor" ? GroupPattern().Replace(value, group => group.Value.Replace(' ', '\u00A0')) : value);
        foreach (var (tex, letter) in BibTex.Accents) plain.Replace(tex, letter);
        plain.Replace("--", "–").Replace("~", " ");
        return string.Join(' ', BibTexText.Unescape(plain.ToString()).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private string Word()
    {
        SkipSpace();
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || "-_:./+".Contains(text[position], StringComparison.Ordinal))) position++;
        return text[start..position];
    }

    private bool Take(char expected)
    {
        SkipSpace();
        if (Peek() != expected) return false;
        position++;
        return true;
    }

    private void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
    }

    private char Peek() => position < text.Length ? text[position] : '\0';

    private int LineAt(int offset) => 1 + text.AsSpan(0, Math.Max(0, offset)).Count('\n');

    // A value that goes on over the next field has lost its closing brace.
    [GeneratedRegex(@"\n\s*[a-z]+\s*=\s*[{""]")]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"\{[^{}\\]*\}")]
    private static partial Regex GroupPattern();
}
