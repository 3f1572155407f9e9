using System.Text;

namespace NeuronDocs.Site.Tests;

/// <summary>Ways in which a tree can be spoiled, chosen by a seed that gives the same spoiled tree for ever.</summary>
internal sealed class Mutations(MutationTree tree, int seed)
{
    private static readonly string[] Tokens =
        [">", "- ", "1. ", "*", "**", "_", "[", "![", "(", "[!", "[!INCLUDE [", "@", "<div>", "<b>", "<", "<!--", "$", "$$", "\\frac{", "{", "`", "```\n", "~~", "|", "&", "&#", "# ", "\t", "\\", ":::", "[^", "](", "\n\n", "> [!NOTE]\n", "<a href=\"", "---\n", "é", "\u202e"];

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"java&#9;script:x\">y</a>", "<!--><img src=x>-->", "<iframe srcdoc=x>", "</article></main>", "<style>*{}</style>",
        "<math><mtext><table><mglyph><style><img src=x onerror=x>", "<p id=\"main\">", "<b><p>x</b></p>", "<table><div>", "<?php ?>", "<![CDATA[x]]>", "<!DOCTYPE x>", "<a id=\"part\">", "<template><script></template>", "<select><option>", "<plaintext>", "<title></title>", "<textarea>", "<base href=//x>", "{{{conceptual}}}", "{{>partials/head}}",
    ];

    private static readonly string[] Broken = ["{", "[", "- [", "a: b: c", "\"", "@article{", "@article{a, title = {x", "<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><a", "%YAML 9", "- &a [*a]", "!!binary x", "? [a]\n: b", "{\"build\":{\"content\":5}}", "null", "\0", "- name: [a]", "{\"build\":{\"globalMetadata\":{\"a\":{\"x\":1,\"x\":2}}}}", "<!DOCTYPE a [<!ENTITY b \"c\">]><svg>&b;</svg>"];

    private static readonly string[] Names = ["a b.md", "é.md", "#.md", "%41.md", "a\nb.md", "-x.md", "CON.md", "'.md", "\".md", "<b>.md", "a&b.md", "..md", "a..b.md", "a;b.md", "{{a}}.md", "P01.md", "toc.md", "index.html", "manifest.json", "404.md", "~.md", "a\\b.md", "🙂.md"];

    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);

    /// <summary>Spoils the tree in one to three ways and says how.</summary>
    public string Apply()
    {
        var said = new List<string>();
        for (var count = 1 + Next(3); count > 0; count--) said.Add(One());
        return string.Join("; ", said);
    }

    private string One()
    {
        var file = Next(3) == 0 ? tree.Files[Next(tree.Files.Count)] : tree.Pages[Next(tree.Pages.Count)];
        var (bytes, text) = (tree.Bytes(file), tree.Text(file));
        switch (Next(18))
        {
            case 0: return Say("cut", file, [.. bytes.Take(Next(bytes.Length + 1))]);
            case 1:
                var flipped = (byte[])bytes.Clone();
                for (var i = 0; i < 8 && flipped.Length > 0; i++) flipped[Next(flipped.Length)] = (byte)Next(256);
                return Say("bytes", file, flipped);
            case 2: return Say("UTF-16", file, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);
            case 3: return Say("no UTF-8", file, Inserted(bytes, [0xC3, 0x28, 0xFF, 0xFE]));
            case 4: return Say("zero bytes", file, Inserted(bytes, [0, 0, 0]));
            case 5: return Say("mark of byte order", file, [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. bytes]);
            case 6 or 7:
                var (token, times) = (Tokens[Next(Tokens.Length)], (int)Math.Pow(10, 1 + Next(4)));
                return Say($"'{token}' x {times}", file, Inserted(text, "\n\n" + string.Concat(Enumerable.Repeat(token, times)) + " x\n"));
            case 8:
                var (columns, rows) = (1 + Next(60), 1 + Next(300));
                var row = $"|{string.Concat(Enumerable.Repeat(" x |", columns))}\n";
                return Say($"table {columns} x {rows}", file, Inserted(text, $"\n\n{row}|{string.Concat(Enumerable.Repeat("---|", columns))}\n{string.Concat(Enumerable.Repeat(row, rows))}\n"));
            case 9 or 10:
                var html = Hostile[Next(Hostile.Length)];
                return Say(html, file, Inserted(text, Next(2) == 0 ? html : $"\n\n{html}\n\n"));
            case 11:
                var (name, target) = ($"docs/link{Next(100)}.md", new[] { "link.md", ".", "..", "/etc/passwd", "nowhere", "p01.md", "../../../.." }[Next(7)]);
                if (!File.Exists(Path.Combine(tree.Root, name)) && !Directory.Exists(Path.Combine(tree.Root, name))) tree.Link(name, target);
                return $"{name} -> {target}";
            case 12:
                tree.Put("docs/includes/part.md", "[!INCLUDE [x](two.md)]\n");
                tree.Put("docs/includes/two.md", "[!INCLUDE [x](part.md)]\n\n[!INCLUDE [x](../p01.md)]\n");
                return "includes in a circle";
            case 13 when Next(8) == 0: return Say("over 5 MB", file, Encoding.UTF8.GetBytes(new string('x', 5_300_000)));
            case 13 or 14: return Say("broken", file, Next(2) == 0 ? Encoding.UTF8.GetBytes(Broken[Next(Broken.Length)]) : Inserted(text, Broken[Next(Broken.Length)]));
            case 15: return Say("a long line", file, Inserted(text, string.Concat(Enumerable.Repeat(Tokens[Next(Tokens.Length)].Trim('\n') + "ab ", 3000))));
            case 16: return Say("a name", "docs/" + Names[Next(Names.Length)], Encoding.UTF8.GetBytes("# Named\n\nText.\n"));
            default:
                if (Next(3) == 0)
                {
                    tree.Delete(file);
                    return $"no {file}";
                }

                return Say("the content of another", file, tree.Bytes(tree.Files[Next(tree.Files.Count)]));
        }
    }

    private string Say(string what, string file, byte[] content)
    {
        tree.Put(file, content);
        return $"{file}: {what}";
    }

    private byte[] Inserted(byte[] into, byte[] what)
    {
        var at = Next(into.Length + 1);
        return [.. into[..at], .. what, .. into[at..]];
    }

    private byte[] Inserted(string into, string what) => Encoding.UTF8.GetBytes(into.Insert(Next(into.Length + 1), what));

    // SplitMix64: a seed means the same for ever.
    private int Next(int below)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }
}
