using System.Globalization;
using System.Reflection;
using NeuronDocs.Examples;

// The examples as WebAssembly: without arguments their list, with ids their output. One thread, no time limit: the page that loads this ends its worker.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
var examples = ExampleCatalog.Find(typeof(Program).Assembly
    .GetCustomAttributes<AssemblyMetadataAttribute>()
    .Where(metadata => metadata.Value == "snippets")
    .Select(metadata => Assembly.Load(metadata.Key)));

if (args.Length == 0)
{
    foreach (var example in examples) Console.WriteLine($"{example.Id}  {example.Title}");
    return 0;
}

var failures = 0;
foreach (var id in args)
{
    if (examples.FirstOrDefault(example => example.Id == id) is not { } wanted)
    {
        Console.Error.WriteLine($"There is no example '{id}'.");
        failures++;
        continue;
    }

    try
    {
        wanted.Invoke();
    }
#pragma warning disable CA1031 // Whatever an example throws is its failure, told with its place.
    catch (Exception failure)
#pragma warning restore CA1031
    {
        Console.Error.WriteLine(ExampleRunner.Describe(wanted, failure));
        failures++;
    }
}

return failures == 0 ? 0 : 1;
