namespace NeuronDocs.Core;

/// <summary>Which of the two fans a <see cref="ScaledVariance"/> divides by.</summary>
public sealed class FanMode
{
    private readonly string name;
    private readonly Func<Fan, double> of;

    private FanMode(string name, Func<Fan, double> of) => (this.name, this.of) = (name, of);

    /// <summary>$\mathrm{fan\_in}$: keeps the mean square of the activations on the way forward.</summary>
    public static FanMode In { get; } = new("fan_in", fan => fan.In);

    /// <summary>$\mathrm{fan\_out}$: keeps the mean square of the gradients on the way backward.</summary>
    public static FanMode Out { get; } = new("fan_out", fan => fan.Out);

    /// <summary>$(\mathrm{fan\_in} + \mathrm{fan\_out}) / 2$, a compromise; both are kept only where they are equal.</summary>
    public static FanMode Average { get; } = new("average", fan => ((double)fan.In + fan.Out) / 2);

    /// <summary>The number to divide by.</summary>
    /// <param name="fan">The layer's fan_in and fan_out.</param>
    /// <returns>A positive number.</returns>
    public double Of(Fan fan) => of(fan);

    /// <summary>The mode's name.</summary>
    /// <returns>For example <c>fan_in</c>.</returns>
    public override string ToString() => name;
}
