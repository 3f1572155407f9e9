using System.Text.Json;
using System.Text.Json.Serialization;

namespace NeuronDocs.Benchmarks;

/// <summary>One row with what follows from its measurement and its goal.</summary>
/// <param name="Row">Its identifier.</param>
/// <param name="What">What is computed.</param>
/// <param name="Goal">The goal in words.</param>
/// <param name="Measured">The day, UTC.</param>
/// <param name="Sides">The programs that were compared.</param>
/// <param name="TimesFasterThan">How many times as long each other program took.</param>
/// <param name="Rate">How many units a second.</param>
/// <param name="Unit">What the rate counts.</param>
/// <param name="PercentOfPeak">The share of the multiply-add peak.</param>
/// <param name="Checks">The conditions of the goal.</param>
/// <param name="Reached">Whether all of them hold.</param>
/// <param name="Reason">Why not, if not.</param>
internal sealed record ReportRow(
    string Row,
    string What,
    string Goal,
    string Measured,
    IReadOnlyList<Side> Sides,
    IReadOnlyDictionary<string, double> TimesFasterThan,
    double? Rate,
    string? Unit,
    double? PercentOfPeak,
    IReadOnlyList<Check> Checks,
    bool Reached,
    string? Reason);

/// <summary>report.json. Only the machine and the sides are measured, everything else follows from them; <see cref="Judge(Machine, IEnumerable{Measurement})"/> computes it.</summary>
internal sealed record Report(Machine Machine, IReadOnlyList<ReportRow> Rows)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The measurements beside the goals, in the order of these.</summary>
    public static Report Judge(Machine machine, IEnumerable<Measurement> measurements)
    {
        var rows = measurements.ToDictionary(row => row.Row);
        return new(machine, [.. Goals.All.Where(goal => rows.ContainsKey(goal.Row)).Select(goal => Judge(new Facts(goal, rows[goal.Row], rows)))]);
    }

    public static Report Parse(string json) => JsonSerializer.Deserialize<Report>(json, Options) ?? throw new JsonException("The report is empty.");

    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";

    /// <summary>What was measured, without what was concluded.</summary>
    public IEnumerable<Measurement> Measurements => Rows.Select(row => new Measurement(row.Row, row.Measured, row.Sides));

    private static ReportRow Judge(Facts facts)
    {
        var (goal, row) = (facts.Goal, facts.Row);
        var checks = facts.Checks;
        var reached = checks.All(check => check.Reached);
        return new(
            goal.Row,
            goal.What,
            goal.Text,
            row.Measured,
            row.Sides,
            row.Sides.Select(side => side.Name).Where(SideNames.IsPeer).ToDictionary(name => name, name => Rounded.Of(row.TimesFasterThan(name))),
            goal.Unit.Length > 0 ? Rounded.Of(goal.Count / row[SideNames.Ours].Nanoseconds * 1e9) : null,
            goal.Unit.Length > 0 ? goal.Unit : null,
            facts.PercentOfPeak is { } percent ? Rounded.Of(percent) : null,
            checks,
            reached,
            reached ? null : goal.Reason);
    }
}
