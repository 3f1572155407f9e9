using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NeuronDocs.Site;

/// <summary>A YAML parser that refuses what can make a small file endless: aliases, which may contain themselves, and nesting without measure.</summary>
internal sealed class GuardedYaml(TextReader text) : IParser
{
    private const int Deepest = 50;
    private readonly Parser parser = new(text);
    private int depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext()) return false;
        depth += parser.Current!.NestingIncrease;
        if (parser.Current is AnchorAlias) throw new SyntaxErrorException(parser.Current.Start, parser.Current.End, "An alias (*name) is not supported here; write the value again.");
        if (depth > Deepest) throw new SyntaxErrorException(parser.Current.Start, parser.Current.End, "This is nested too deeply.");
        return true;
    }
}
