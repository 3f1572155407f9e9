using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace NeuronDocs.Core.Tests;

public class NetworkFileTests
{
    private static readonly double[] Extremes =
        [0.0, -0.0, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 2.2250738585072014e-308, 0.1, 1e23, 0.99999999999999989];

    /// <summary>Every bit pattern that is a finite number: subnormal ones, both zeros and the extremes among them.</summary>
    private static readonly Gen<double> AnyFinite = Gen.Frequency(
        (4, Gen.ULong.Select(BitConverter.UInt64BitsToDouble).Where(double.IsFinite)),
        (1, Gen.OneOf([.. Extremes.Select(Gen.Const)])),
        (1, Gen.ULong[0, (1UL << 52) - 1].Select(BitConverter.UInt64BitsToDouble)),
        (2, Gen.Double[-3, 3]));

    [Fact]
    public void What_was_saved_loads_back_to_the_bit() => AnyFinite.Array[9].Sample(
        parameters =>
        {
            Network saved = Small(), loaded = Small();
            parameters.CopyTo(saved.Parameters);
            Load(loaded, Save(saved));
            Assert.Equal(Bits(parameters), Bits(loaded.Parameters));
        },
        iter: 500, seed: "0000000000000");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void The_file_does_not_depend_on_the_culture(string culture)
    {
        var network = Draw(new Network(new Dense(2, 2, new LeakyRelu(0.25)), new Dense(2, 1, new Identity())));
        var expected = Save(network);
        Assert.Contains("LeakyRelu { Slope = 0.25 }", expected, StringComparison.Ordinal);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Save(network));
            var loaded = new Network(new Dense(2, 2, new LeakyRelu(0.25)), new Dense(2, 1, new Identity()));
            Load(loaded, expected);
            Assert.Equal(Bits(network.Parameters), Bits(loaded.Parameters));
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
            Refused(loaded, expected.Replace(Number(network.Parameters[1]), "1e999"), "layers[0].weights[1] is 1e999, expected a finite number.");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_file_says_what_is_in_it()
    {
        var network = new Network(new Dense(new double[,] { { 0.1, -2 } }, [1e-300], new Tanh()));
        Assert.Equal(
            """
            {
              "format": "neurondocs-network",
              "version": 1,
              "layers": [
                {
                  "kind": "Dense",
                  "inputs": 2,
                  "outputs": 1,
                  "activation": "Tanh { }",
                  "settings": "",
                  "weights": [
                    0.1,
                    -2
                  ],
                  "biases": [
                    1E-300
                  ],
                  "statistics": []
                }
              ]
            }
            """,
            Save(network));
    }

    [Theory]
    [InlineData("", "no JSON at line 1, byte 1: ")]
    [InlineData("{\n  \"format\": x", "no JSON at line 2, byte 13: ")]
    [InlineData("{} {}", "no JSON at line 1, byte 4: ")]
    [InlineData("[1]", "the file is an array, expected an object.")]
    [InlineData("7", "the file is 7, expected an object.")]
    [InlineData("{}", "format is missing.")]
    [InlineData("""{"format": "other", "version": 1, "layers": []}""", "format is \"other\", expected \"neurondocs-network\".")]
    [InlineData("""{"format": {}, "version": 1, "layers": []}""", "format is an object, expected \"neurondocs-network\".")]
    [InlineData("""{"format": "neurondocs-network", "version": 2, "other": []}""", "version is 2, expected 1.")]
    [InlineData("""{"format": "neurondocs-network", "version": "1", "layers": []}""", "version is \"1\", expected 1.")]
    [InlineData("""{"format": "neurondocs-network", "version": 1}""", "layers is missing.")]
    [InlineData("""{"format": "neurondocs-network", "version": 1, "layers": 3}""", "layers is 3, expected an array.")]
    [InlineData("""{"format": "neurondocs-network", "version": 1, "layers": []}""", "layers has 0 values, expected 2.")]
    [InlineData("""{"format": "neurondocs-network", "version": 1, "layers": [1, 2]}""", "layers[0] is 1, expected an object.")]
    [InlineData("""{"format": "neurondocs-network", "format": "neurondocs-network"}""", "format stands there twice, expected it once.")]
    public void Another_file_is_refused(string text, string expected) => Refused(Draw(Small()), text, expected);

    /// <summary>The parser of .NET reads such a text as JSON and fails only when it is asked what stands in it.</summary>
    [Theory]
    [InlineData("""{"\ud800": 1}""")]
    [InlineData("""{"format": "\ud800", "version": 1}""")]
    [InlineData("{\"format\": \"\u00ff\"}")]
    [InlineData("{\"\u00ff\": 1}")]
    public void A_text_that_is_no_Unicode_is_refused(string latin1)
    {
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes(latin1));
        Assert.Throws<InvalidDataException>(() => Small().Load(stream));
    }

    [Theory]
    [InlineData("kind", "\"Convolution\"", "layers[1].kind is \"Convolution\", expected \"Dense\".")]
    [InlineData("inputs", "3", "layers[1].inputs is 3, expected 2.")]
    [InlineData("outputs", "0.5", "layers[1].outputs is 0.5, expected 1.")]
    [InlineData("outputs", "null", "layers[1].outputs is null, expected 1.")]
    [InlineData("activation", "\"Sigmoid { }\"", "layers[1].activation is \"Sigmoid { }\", expected \"Identity { }\".")]
    [InlineData("weights", "[1]", "layers[1].weights has 1 values, expected 2.")]
    [InlineData("weights", "[1, 2, 3]", "layers[1].weights has 3 values, expected 2.")]
    [InlineData("weights", "{}", "layers[1].weights is an object, expected an array.")]
    [InlineData("weights", "[1, null]", "layers[1].weights[1] is null, expected a finite number.")]
    [InlineData("weights", "[1, \"2\"]", "layers[1].weights[1] is \"2\", expected a finite number.")]
    [InlineData("weights", "[-1e999, 2]", "layers[1].weights[0] is -1e999, expected a finite number.")]
    [InlineData("weights", "[[1], 2]", "layers[1].weights[0] is an array, expected a finite number.")]
    [InlineData("biases", "[]", "layers[1].biases has 0 values, expected 1.")]
    [InlineData("biases", "[NaN]", "no JSON at line ")]
    public void A_field_that_differs_is_named(string field, string value, string expected)
    {
        var text = Save(Draw(Small()));
        var at = text.LastIndexOf($"\"{field}\": ", StringComparison.Ordinal) + field.Length + 4;
        var end = text[at] == '[' ? text.IndexOf(']', at) + 1 : text.IndexOf(",\n", at, StringComparison.Ordinal);
        Refused(Draw(Small()), text[..at] + value + text[end..], expected);
    }

    [Fact]
    public void Each_field_is_there_once_and_no_other()
    {
        var text = Save(Draw(Small()));
        string[] fields = ["kind", "inputs", "outputs", "activation", "settings", "weights", "biases", "statistics"];
        foreach (var path in (string[])["format", "version", "layers", .. fields.Select(field => "layers[0]." + field)])
        {
            var file = JsonNode.Parse(text)!.AsObject();
            var owner = path.StartsWith("layers[0]", StringComparison.Ordinal) ? file["layers"]![0]!.AsObject() : file;
            owner.Remove(path.Split('.')[^1]);
            Refused(Draw(Small()), file.ToJsonString(), $"{path} is missing.");
            var name = path.Split('.')[^1];
            Refused(Draw(Small()), text.Replace($"\"{name}\":", $"\"{name}\": 1, \"{name}\":"), $"{path} stands there twice, expected it once.");
        }

        Refused(Draw(Small()), text.Replace("\"version\"", "\"comment\": 0, \"version\""), "comment is unknown, expected no such field.");
        Refused(Draw(Small()), text.Replace("\"kind\"", "\"mind\": 0, \"kind\""), "layers[0].mind is unknown, expected no such field.");
    }

    /// <summary>What batch normalization has collected belongs to the network: without it the loaded one would answer otherwise.</summary>
    [Fact]
    public void Every_kind_of_layer_comes_back_with_its_statistics()
    {
        Network saved = Draw(Deep(1e-5, 1)), loaded = Deep(1e-5, 1);
        var random = new Xoshiro256(2);
        double[][] inputs = [.. Enumerable.Range(0, 4).Select(_ => (double[])[.. Enumerable.Range(0, 16).Select(_ => random.NextNormal())])];
        saved.Gradient(inputs, [.. inputs.Select(_ => (double[])[1])], new MeanSquaredError(), new double[saved.ParameterCount]);
        Assert.NotEqual(Bits(saved.Layers[1].Statistics), Bits(loaded.Layers[1].Statistics));
        var text = Save(saved);
        Load(loaded, text);
        Assert.Equal(Bits(saved.Layers[1].Statistics), Bits(loaded.Layers[1].Statistics));
        foreach (var x in inputs) Assert.Equal(Bits(saved.Forward(x)), Bits(loaded.Forward(x)));

        Refused(Deep(1e-3, 1), text, "layers[1].settings is \"epsilon 1E-05\", expected \"epsilon 0.001\".");
        Refused(Deep(1e-5, 4), text, "layers[0].settings is \"input 1 x 4 x 4, kernel 1 x 4, stride 3, padding 0\", expected ");
        saved.Layers[1].Statistics[3] = double.PositiveInfinity;
        Assert.Contains("layers[1].statistics[3] is", Assert.Throws<InvalidOperationException>(() => Save(saved)).Message, StringComparison.Ordinal);

        static Network Deep(double epsilon, int kernelRows) => new(
            new Convolution(new FeatureMaps(1, 4, 4), 2, kernelRows, 4 / kernelRows, new Identity(), stride: 3),
            new BatchNormalization(2, new Relu(), 2, epsilon),
            new Maxout(4, 3, 2),
            new PRelu(3),
            new Dense(3, 1, new Identity()));
    }

    [Fact]
    public void Wherever_a_file_is_cut_it_is_refused()
    {
        var text = Save(Draw(Small()));
        for (var length = 0; length < text.Length; length++) Refused(Draw(Small()), text[..length], "no JSON at line ");
    }

    [Fact]
    public void A_long_value_is_shown_by_its_begin()
    {
        var message = Refused(Small(), $$"""{"format": "{{new string('x', 1000)}}"}""").Message;
        Assert.InRange(message.Length, 100, 180);
        Assert.Contains("xxx..., expected", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "layers[0].weights[0]")]
    [InlineData(5, "layers[0].biases[1]")]
    [InlineData(8, "layers[1].biases[0]")]
    public void A_parameter_that_is_not_finite_is_not_saved(int index, string path)
    {
        var network = Draw(Small());
        network.Parameters[index] = double.NaN;
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "network.json");
        using var stream = new MemoryStream();
        Assert.Contains($"{path} is NaN", Assert.Throws<InvalidOperationException>(() => network.Save(stream)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => network.Save(file));
        Assert.Equal(0, stream.Length);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void A_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it()
    {
        var directory = Directory.CreateTempSubdirectory();
        var path = Path.Combine(directory.FullName, "network.json");
        File.WriteAllText(path, new string('x', 100_000));
        Network saved = Draw(Small()), loaded = Small();
        saved.Save(path);
        loaded.Load(path);
        Assert.Equal(Bits(saved.Parameters), Bits(loaded.Parameters));
        Assert.Equal([path], Directory.GetFiles(directory.FullName));

        File.WriteAllText(path, "{");
        Assert.StartsWith(path + ": no JSON at line 1", Assert.Throws<InvalidDataException>(() => loaded.Load(path)).Message, StringComparison.Ordinal);
        directory.Delete(recursive: true);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_an_error_and_leaves_nothing()
    {
        var directory = Directory.CreateTempSubdirectory();
        directory.CreateSubdirectory("taken");
        Assert.ThrowsAny<SystemException>(() => Small().Save(Path.Combine(directory.FullName, "taken")));
        Assert.Throws<DirectoryNotFoundException>(() => Small().Save(Path.Combine(directory.FullName, "missing", "network.json")));
        Assert.Throws<FileNotFoundException>(() => Small().Load(Path.Combine(directory.FullName, "network.json")));
        Assert.Empty(Directory.GetFiles(directory.FullName));
        Assert.Throws<ArgumentException>(() => Small().Save(""));
        Assert.Throws<ArgumentNullException>(() => Small().Load((Stream)null!));
        directory.Delete(recursive: true);
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        Draw(Small()).Save(stream);
        stream.Position = 0;
        Small().Load(stream);
        Assert.True(stream.CanRead);
    }

    private static void Refused(Network network, string text, string expected)
    {
        var before = Bits(network.Parameters);
        Assert.StartsWith(expected, Refused(network, text).Message, StringComparison.Ordinal);
        Assert.Equal(before, Bits(network.Parameters));
    }

    private static InvalidDataException Refused(Network network, string text) => Assert.Throws<InvalidDataException>(() => Load(network, text));

    private static Network Small() => new(new Dense(2, 2, new Tanh()), new Dense(2, 1, new Identity()));

    private static Network Draw(Network network)
    {
        var random = new Xoshiro256(1);
        foreach (ref var p in network.Parameters) p = random.NextNormal();
        return network;
    }

    private static string Save(Network network)
    {
        using var stream = new MemoryStream();
        network.Save(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Load(Network network, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        network.Load(stream);
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static ulong[] Bits(ReadOnlySpan<double> values)
    {
        var bits = new ulong[values.Length];
        for (var i = 0; i < bits.Length; i++) bits[i] = BitConverter.DoubleToUInt64Bits(values[i]);
        return bits;
    }
}
