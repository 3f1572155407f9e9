using BenchmarkDotNet.Running;
using NeuronDocs.Benchmarks;

// dotnet run -c Release --project tests/NeuronDocs.Benchmarks -- ...
//   report               measures all rows, about 8 minutes, and writes report/
//   report neuron graph  measures these rows only; the others stay as they are
//   sites                measures the building of sites, about 4 minutes, and writes report/sites.md; sites edit only that group
//   live                 measures how fast the explorers answer in Chromium, about 6 minutes, and writes report/live.md
//   render               writes report/ anew from its own measurements, after a change of a goal or a reason
//   anything else        is for BenchmarkDotNet, such as --filter '*Examples*'
return args switch
{
    ["report", .. var groups] => ReportCommand.Measure(groups),
    ["render"] => ReportCommand.Render(),
    ["live"] => await LiveCommand.MeasureAsync(SitesCommand.RepositoryOf()),
    ["sites", .. var groups] => await SitesCommand.MeasureAsync(groups),
    _ => BenchmarkSwitcher.FromAssembly(typeof(ReportCommand).Assembly).Run(args).Any() ? 0 : 1,
};
