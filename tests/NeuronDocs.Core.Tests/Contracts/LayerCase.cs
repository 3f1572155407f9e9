using System.Reflection;

namespace NeuronDocs.Core.Tests;

/// <summary>
/// A layer that <see cref="LayerContract"/> tests. No two kinds of layer are made alike, so the tests of each, <c>DenseTests</c> for
/// <see cref="Dense"/>, say how: <c>public static IEnumerable&lt;LayerCase&gt; Cases()</c>.
/// </summary>
/// <param name="Create">Makes one; the contract then gives it parameters.</param>
/// <param name="Couples">Whether in training a sample's output depends on the other samples.</param>
internal sealed record LayerCase(Func<Layer> Create, bool Couples = false)
{
    /// <summary>Every kind of layer in Core, and the ones that the tests wrote as a user would.</summary>
    public static IEnumerable<Type> Kinds => ((Assembly[])[typeof(Layer).Assembly, typeof(LayerCase).Assembly])
        .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(Layer)) && type is { IsAbstract: false, IsNested: false });

    public static LayerCase[] Of(string name)
    {
        var cases = typeof(LayerCase).Assembly.GetType($"NeuronDocs.Core.Tests.{name}Tests")?.GetMethod("Cases", BindingFlags.Static | BindingFlags.NonPublic);
        Assert.True(cases is not null, $"{name} has no {name}Tests.Cases(), which the contract of layers needs.");
        LayerCase[] all = [.. (IEnumerable<LayerCase>)cases.Invoke(null, null)!];
        Assert.NotEmpty(all);
        return all;
    }

    /// <summary>The layer with all parameters and statistics drawn; both positive where a variance must be.</summary>
    public Layer Draw(Random random)
    {
        var layer = Create();
        foreach (ref var p in layer.Parameters) p = random.NextNormal();
        foreach (ref var s in layer.Statistics) s = 0.5 + random.NextDouble();
        return layer;
    }
}
