using System.Globalization;
using System.Text.Json;

namespace NeuronDocs.Core;

/// <summary>The file of a network: its shape and its parameters, as JSON. Written and read without reflection, so that a trimmed program can.</summary>
internal static class NetworkFile
{
    private const string Format = "neurondocs-network";
    private const int Version = 1;

    /// <summary>Refuses parameters that a file could not hold.</summary>
    public static void Check(Network network)
    {
        for (var l = 0; l < network.Layers.Count; l++)
        {
            Check(network.Layers[l].Weights, Path(l) + ".weights");
            Check(network.Layers[l].Biases, Path(l) + ".biases");
            Check(network.Layers[l].Statistics, Path(l) + ".statistics");
        }
    }

    public static void Write(Network network, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteStartArray("layers");
        foreach (var layer in network.Layers)
        {
            json.WriteStartObject();
            json.WriteString("kind", layer.GetType().Name);
            json.WriteNumber("inputs", layer.Inputs);
            json.WriteNumber("outputs", layer.Outputs);
            json.WriteString("activation", Text(layer.Activation));
            json.WriteString("settings", layer.Settings);
            Write(json, "weights", layer.Weights);
            Write(json, "biases", layer.Biases);
            Write(json, "statistics", layer.Statistics);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>All or nothing: the parameters are read aside, and copied when the last character has been understood.</summary>
    public static void Read(Network network, Stream stream, string source)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            var state = new double[network.StateLength];
            Read(network, document.RootElement, state);
            network.RestoreState(state);
        }
        catch (JsonException malformed)
        {
            // The message ends with the position counted from 0; an editor counts from 1.
            var reason = malformed.Message.Split(" LineNumber: ")[0];
            var place = string.Create(CultureInfo.InvariantCulture, $"line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1}");
            throw new InvalidDataException($"{source}no JSON at {place}: {reason}", malformed);
        }
        catch (InvalidOperationException broken)
        {
            // The parser looks into a string only when it is asked for it.
            throw new InvalidDataException($"{source}a text is no Unicode: {broken.Message}", broken);
        }
        catch (InvalidDataException unexpected)
        {
            throw new InvalidDataException(source + unexpected.Message, unexpected);
        }
    }

    private static void Read(Network network, JsonElement root, Span<double> state)
    {
        // As the network keeps them: the parameters of all layers, then what layers collect beside them.
        Span<double> parameters = state[..network.ParameterCount], statistics = state[network.ParameterCount..];

        // First the version: another one may have other fields.
        var file = new JsonFields(root, "");
        file.Expect("format", Format);
        file.Expect("version", Version);
        var layers = file.Array("layers", network.Layers.Count);
        file.End();
        for (var l = 0; l < layers.Length; l++)
        {
            var layer = network.Layers[l];
            var fields = new JsonFields(layers[l], Path(l));
            fields.Expect("kind", layer.GetType().Name);
            fields.Expect("inputs", layer.Inputs);
            fields.Expect("outputs", layer.Outputs);
            fields.Expect("activation", Text(layer.Activation));
            fields.Expect("settings", layer.Settings);
            parameters = fields.Numbers("weights", layer.Weights.Length, parameters);
            parameters = fields.Numbers("biases", layer.Biases.Length, parameters);
            statistics = fields.Numbers("statistics", layer.Statistics.Length, statistics);
            fields.End();
        }
    }

    private static void Write(Utf8JsonWriter json, string name, ReadOnlySpan<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static void Check(ReadOnlySpan<double> values, string path)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}] is {values[i]}, expected a finite number."));
        }
    }

    private static string Path(int layer) => string.Create(CultureInfo.InvariantCulture, $"layers[{layer}]");

    /// <summary>An activation as text, such as LeakyRelu { Slope = 0.01 }. A record would write its numbers as the current culture does.</summary>
    private static string Text(Activation activation)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return activation.ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
