using System.Text;

namespace NeuronDocs.Snippets.Tests;

/// <summary>The lines in which two texts differ, in their order, by the longest common subsequence.</summary>
internal static class Difference
{
    public static string Lines(string before, string after, int most = 40)
    {
        string[] old = before.Split('\n');
        string[] now = after.Split('\n');
        // A figure can have thousands of lines; beyond that, compare place by place.
        var lines = (long)old.Length * now.Length > 4_000_000 ? ByPlace(old, now) : ByOrder(old, now);
        var text = new StringBuilder();
        var count = 0;
        foreach (var line in lines)
            if (++count <= most)
                text.Append("  ").Append(line.Length > 160 ? line[..160] + "..." : line).Append('\n');
        return count > most ? text.Append("  ... and ").Append(count - most).Append(" more lines\n").ToString() : text.ToString();
    }

    private static IEnumerable<string> ByPlace(string[] old, string[] now)
    {
        for (var i = 0; i < Math.Max(old.Length, now.Length); i++)
        {
            var (was, current) = (old.ElementAtOrDefault(i), now.ElementAtOrDefault(i));
            if (was == current)
                continue;
            if (was is not null)
                yield return "- " + was;
            if (current is not null)
                yield return "+ " + current;
        }
    }

    private static IEnumerable<string> ByOrder(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var (a, b) = (0, 0);
        while (a < old.Length || b < now.Length)
        {
            if (a < old.Length && b < now.Length && old[a] == now[b])
                (a, b) = (a + 1, b + 1);
            else if (a < old.Length && (b == now.Length || common[a + 1, b] >= common[a, b + 1]))
                yield return "- " + old[a++];
            else
                yield return "+ " + now[b++];
        }
    }
}
