using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeuronDocs.Site;

/// <summary>
/// Temml in a process of Node.js, which ends with this one: some formulas a line to it, an answer a line back. Compiled by its own engine it takes a tenth of
/// a millisecond a formula, fifty times less than in an interpreter within .NET.
/// </summary>
internal sealed class TemmlProcess : IDisposable
{
    // The library alone decides what a formula becomes; nothing of the machine goes in.
    private const string Script = """
        const temml = require(process.argv[1]);
        require('node:readline').createInterface({ input: process.stdin }).on('line', line => {
          for (const [text, displayMode] of JSON.parse(line)) {
            let answer;
            try {
              answer = { html: temml.renderToString(text, { displayMode, throwOnError: true, trust: false, strict: false }) };
            } catch (error) {
              answer = error instanceof RangeError ? { tooDeep: true } : { message: error.message };
            }
            process.stdout.write(`${JSON.stringify(answer)}\n`);
          }
        });
        """;

    private const string TooDeep = "The formula is nested too deeply or takes too long.";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string library;
    private readonly Lock gate = new();
    private Process? process;

    /// <summary>Starts the process; it loads while the pages are read.</summary>
    /// <param name="library">The file of Temml for Node.js.</param>
    public TemmlProcess(string library)
    {
        this.library = library;
        process = Start();
    }

    /// <summary>The MathML of each formula, or why there is none.</summary>
    public IReadOnlyList<(string? Html, string? Error)> Render(IReadOnlyList<Tex> formulas)
    {
        var answers = new List<(string? Html, string? Error)>();
        lock (gate)
        {
            while (answers.Count < formulas.Count)
            {
                if ((process ??= Start()) is not { } asked) return [.. formulas.Select(_ => ((string?)null, "Node.js was not found: install Node.js 20 or later, which renders the formulas."))];
                Ask(asked, formulas.Skip(answers.Count), answers);
                if (answers.Count == formulas.Count) break;
                // The one that has no answer did it; what follows begins with a new process.
                answers.Add((null, Reason(asked)));
                Stop();
            }
        }

        return answers;
    }

    // Adds the answers that come back. A formula whose answer does not is ended, and the process with it.
    private static void Ask(Process asked, IEnumerable<Tex> formulas, List<(string? Html, string? Error)> answers)
    {
        Tex[] open = [.. formulas];
        using var watch = new Timer(_ => Kill(asked), null, Patience, Timeout.InfiniteTimeSpan);
        try
        {
            asked.StandardInput.WriteLine(new JsonArray([.. open.Select(tex => new JsonArray(tex.Text, tex.IsDisplay))]).ToJsonString());
            for (var answered = 0; answered < open.Length && asked.StandardOutput.ReadLine() is { } line; answered++)
            {
                answers.Add(Read(line));
                watch.Change(Patience, Timeout.InfiniteTimeSpan);
            }
        }
        catch (IOException)
        {
            // It has ended before it was asked.
        }
    }

    // A message of Node.js itself says what is wrong in a line "Error: ..." among others.
    private static string Reason(Process ended)
    {
        var errors = ended.StandardError.ReadToEnd();
        ended.WaitForExit();
        var line = errors.Split('\n').FirstOrDefault(line => line.Contains("Error", StringComparison.Ordinal) || line.Contains("FATAL", StringComparison.Ordinal));
        return line is null ? TooDeep : $"Node.js ended without an answer. {line.Trim()}";
    }

    public void Dispose()
    {
        lock (gate) Stop();
    }

    private static (string? Html, string? Error) Read(string line)
    {
        using var answer = JsonDocument.Parse(line);
        if (answer.RootElement.TryGetProperty("message", out var message)) return (null, message.GetString());
        // What a browser shows it shows; but whoever reads the page afterwards walks down its elements by recursion.
        return answer.RootElement.TryGetProperty("html", out var html) && html.GetString()! is var text && !HtmlDepth.IsExcessive(text) ? (text, null) : (null, TooDeep);
    }

    private Process? Start()
    {
        var start = new ProcessStartInfo("node", ["--eval", Script, library])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        try
        {
            var started = Process.Start(start)!;
            started.StandardInput.AutoFlush = true;
            return started;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private void Stop()
    {
        if (process is null) return;
        Kill(process);
        process.Dispose();
        process = null;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}

/// <summary>A formula as it is written, and whether it stands apart from the text.</summary>
internal readonly record struct Tex(string Text, bool IsDisplay);
