using System.Globalization;
using System.Numerics;

namespace NeuronDocs.Core.Tests;

/// <summary>Who checks the checker: 60 decimals from published tables, cut off.</summary>
public class RealFunctionsTests
{
    private static readonly Dictionary<string, (Real Value, string Digits)> Table = new()
    {
        ["e"] = (RealFunctions.Exp(1), "2.718281828459045235360287471352662497757247093699959574966967"),
        ["ln 2"] = (RealFunctions.Log(2), "0.693147180559945309417232121458176568075500134360255254120680"),
        ["ln 10"] = (RealFunctions.Log(10), "2.302585092994045684017991454684364207601101488628772976033327"),
        ["sin 1"] = (RealFunctions.Sin(1), "0.841470984807896506652502321630298999622563060798371065672751"),
        ["cos 1"] = (RealFunctions.Cos(1), "0.540302305868139717400936607442976603732310420617922227670097"),
        ["tanh 1"] = (RealFunctions.Tanh(1), "0.761594155955764888119458282604793590412768597257936551596810"),
        ["e - 1"] = (RealFunctions.ExpMinusOne(1), "1.718281828459045235360287471352662497757247093699959574966967"),
        ["e^(1/8) - 1"] = (RealFunctions.ExpMinusOne(0.125), "0.133148453066826316829007227811793872565503131745181625912820"),
        ["ln(1 + 1/16)"] = (RealFunctions.LogOnePlus(0.0625), "0.060624621816434842580606132040420263286202475144723770814517"),
        ["sqrt 2"] = (RealFunctions.Pow(2, 0.5), "1.414213562373095048801688724209698078569671875376948073176679"),
        ["erf 1"] = (RealFunctions.Erf(1), "0.842700792949714869341220635082609259296066997966302908459937"),
        ["erf 1/2"] = (RealFunctions.Erf(0.5), "0.520499877813046537682746653891964528736451575757963700058805"),
        ["erfc 1"] = (RealFunctions.Erfc(1), "0.157299207050285130658779364917390740703933002033697091540062"),
    };

    public static TheoryData<string> Names => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Agrees_with_published_digits(string name)
    {
        var (value, digits) = Table[name];
        var scaled = (value * Scale(60)).Floor;
        Assert.Equal(BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), scaled);
    }

    [Fact]
    public void Exp_and_log_undo_each_other_at_the_ends_of_the_range()
    {
        foreach (var x in new[] { 709.5, -744.25, 1e-9, -37.5 })
            Assert.True((RealFunctions.Log(RealFunctions.Exp(x)) - x).Magnitude < -230);
    }

    [Fact]
    public void Tanh_has_one_value_on_both_sides_of_its_switch()
    {
        foreach (var x in new[] { 0.124, 0.126, 0.01 })
        {
            var e = RealFunctions.Exp(2 * (Real)x);
            Assert.True((RealFunctions.Tanh(x) - (e - 1) / (e + 1)).Magnitude < -240);
        }
    }

    /// <summary>The continued fraction and the series share no step.</summary>
    [Fact]
    public void Erfc_has_one_value_on_both_sides_of_its_switch()
    {
        foreach (var x in new[] { 2, 2.5, 4, 6 })
            Assert.True((RealFunctions.Erfc(x) - (1 - RealFunctions.Erf(x))).Magnitude < RealFunctions.Erfc(x).Magnitude - 90);
    }

    private static Real Scale(int decimals) => new(BigInteger.Pow(10, decimals), 0);
}
